import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../paths.mjs';
import { runLogged } from '../runLogged.mjs';
import { readPage } from './readPage.mjs';

/** Where the sites are built for the checks. */
const output = join(DATA, 'docs-check');

/**
 * Builds a site as strictly as MkDocs can: a link to a file that is not there fails.
 *
 * @param {import('./documentationSites.mjs').DocumentationSite} site
 * @param {string} mkdocs the folder of the program
 * @returns {Promise<{ files: Set<string>, pages: import('./readPage.mjs').Page[], problem?: string }>}
 */
export async function buildSite({ name, folder }, mkdocs) {
  const built = join(output, name);
  rmSync(built, { recursive: true, force: true });
  const { code, output: said } = await runLogged(
    `Building the documentation « ${name} »`,
    [
      ...[join(mkdocs, 'mkdocs'), 'build', '--strict', '--quiet'],
      ...['--config-file', join(folder, 'mkdocs.yml'), '--site-dir', built],
    ],
    {
      log: `docs-${name}`,
      allowFailure: true,
      env: { NO_MKDOCS_2_WARNING: '1' },
    },
  );
  if (code !== 0) {
    return { files: new Set(), pages: [], problem: said.trim() };
  }
  const files = readdirSync(built, { recursive: true }).map(String);
  return {
    files: new Set(files),
    pages: files
      .filter(file => /(^|\/)index\.html$/.test(file))
      .map(file =>
        readPage({
          site: name,
          path: file.replace(/index\.html$/, ''),
          html: readFileSync(join(built, file), 'utf8'),
        }),
      ),
  };
}
