import { createHash } from 'crypto';
import { readdir, readFile } from 'fs/promises';
import { join, relative } from 'path';
import { isChildPath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';

/** What a documentation site is made of, in a folder. */
export interface SiteFiles {
  /** Its configuration and the folder of its pages, below the folder of the site. */
  parts: string[];
  /** Changes with any of its files, and only then. */
  fingerprint: string;
}

const configurations = ['mkdocs.yaml', 'mkdocs.yml'];

/** Changes when the way of building does, so that every site is built again. */
const recipe = '1';

/**
 * The files of the site in a folder. A folder without a configuration that names the folder of its pages is taken as a
 * whole.
 */
export async function readSite(folder: string): Promise<SiteFiles> {
  const names = await readdir(folder);
  const configuration = configurations.find(name => names.includes(name));
  const pages =
    configuration && (await pagesFolder(folder, configuration, names));
  const parts = pages ? [configuration, pages] : names.sort();
  const hash = createHash('sha256').update(recipe);
  for (const part of parts) {
    for (const file of await filesOf(join(folder, part))) {
      hash.update(`\0${relative(folder, file)}\0`);
      hash.update(await readFile(file));
    }
  }
  return { parts, fingerprint: hash.digest('hex') };
}

async function pagesFolder(
  folder: string,
  configuration: string,
  names: string[],
): Promise<string | undefined> {
  const text = await readFile(join(folder, configuration), 'utf8');
  // The rest of the file may have tags of Python, which are for the generator to judge.
  const [line] = /^docs_dir:.*$/m.exec(text) ?? ['docs_dir: docs'];
  const pages: unknown = parse(line).docs_dir;
  const isFolder =
    typeof pages === 'string' &&
    isChildPath(folder, join(folder, pages)) &&
    join(folder, pages) !== folder &&
    names.includes(pages.split('/')[0]);
  return isFolder ? pages : undefined;
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, {
    recursive: true,
    withFileTypes: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
