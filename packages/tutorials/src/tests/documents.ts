import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../portal';

const docs = join(environment.home, 'docs');

export interface Document {
  /** Below `docs`. */
  path: string;
  text: string;
}

/** The Markdown files of a folder of `docs`, by name. */
export function documentsIn(folder: string): Document[] {
  return readdirSync(join(docs, folder))
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readDocument(join(folder, name)));
}

/** One Markdown file of `docs`. */
export function readDocument(path: string): Document {
  return { path, text: readFileSync(join(docs, path), 'utf8') };
}
