import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../paths.mjs';

/**
 * A documentation site of the repository.
 *
 * @typedef {{ name: string, folder: string }} DocumentationSite
 *   `name`: of the component in the catalog, as in its address; `folder`: of its mkdocs.yml, from the root
 */

/**
 * The sites that the repository brings to the portal.
 *
 * @returns {DocumentationSite[]}
 */
export function documentationSites() {
  return readdirSync(join(ROOT, 'docs'), { recursive: true })
    .filter(file => /(^|\/)catalog-info\.yaml$/.test(file))
    .map(file => join('docs', file))
    .map(file => ({
      name: parse(readFileSync(join(ROOT, file), 'utf8')).metadata.name,
      folder: dirname(file),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
