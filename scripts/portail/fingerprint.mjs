import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const IGNORED_FOLDERS = new Set([
  'node_modules',
  'dist',
  'dist-types',
  'coverage',
  '__fixtures__',
  'test-results',
]);
const IGNORED_FILES = /\.(test|spec)\.[jt]sx?$/;

/**
 * One hash over the names and contents of the files that a result is made from: equal hashes mean that the result
 * need not be made again. Contents rather than dates, because a fresh clone or a branch switch changes every date.
 *
 * @param {string} root names in the hash are relative to it, so that a moved clone keeps its results
 * @param {string[]} inputs files or folders; a missing one counts as empty
 * @param {{ salt?: string, include?: (path: string) => boolean }} [options] `salt`: anything else the result depends on
 */
export function fingerprint(root, inputs, options = {}) {
  const { salt = '', include = () => true } = options;
  const hash = createHash('sha256').update(salt);
  for (const input of inputs) {
    for (const file of filesUnder(join(root, input))) {
      if (include(file)) {
        hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
      }
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {Generator<string>}
 */
function* filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) {
    yield path;
  } else if (found?.isDirectory()) {
    const entries = readdirSync(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const child = join(path, entry.name);
      if (entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name)) {
        yield* filesUnder(child);
      } else if (entry.isFile() && !IGNORED_FILES.test(entry.name)) {
        yield child;
      }
    }
  }
}
