import { readdirSync, readFileSync } from 'fs';
import { basename, join, resolve } from 'path';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import type { SiteContent } from '../src/pages';
import { readRequirement } from '../src/requirements';

const repository = resolve(__dirname, '../../..');

/** Folder of the site of the CCT. */
export const siteFolder = join(repository, 'docs/cct');

/** What the site of the CCT is made of, as the repository has it. */
export function readContent(): SiteContent {
  const requirementsFolder = join(repository, 'catalog-info/requirements');
  return {
    requirements: readdirSync(requirementsFolder)
      .filter(file => file.endsWith('.yaml'))
      .flatMap(file => readDocuments(join(requirementsFolder, file)))
      .map(readRequirement),
    satisfying: readPages(join(siteFolder, 'satisfaire')),
    tutorials: new Map(
      [...readPages(join(repository, 'docs/tutoriels/pages'))].map(
        ([slug, page]) => [slug, /^# (.+)$/m.exec(page)?.[1] ?? slug],
      ),
    ),
  };
}

function readDocuments(file: string): Entity[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map(document => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS() as Entity;
  });
}

function readPages(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .filter(file => file.endsWith('.md'))
      .map(file => [
        basename(file, '.md'),
        readFileSync(join(folder, file), 'utf8'),
      ]),
  );
}
