import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { buildSite } from '../docs/buildSites.mjs';
import { checkLinks } from '../docs/checkLinks.mjs';
import { checkPictures } from '../docs/checkPictures.mjs';
import { checkRequirementKeys } from '../docs/checkRequirementKeys.mjs';
import { checkSpelling } from '../docs/checkSpelling.mjs';
import { documentationSites } from '../docs/documentationSites.mjs';
import { frenchDictionary } from '../docs/frenchDictionary.mjs';
import { checkOrder, readOwnWords } from '../docs/ownWords.mjs';
import { provideMkdocs } from '../mkdocs.mjs';
import { ROOT } from '../paths.mjs';
import { say } from '../say.mjs';

/** Requirements may be cited wherever people read. */
const citing = ['docs', 'catalog-info', 'templates'];

/**
 * The documentation as its readers get it: each site builds strictly, no link leads nowhere, pictures can be read
 * without being seen, requirements that are cited exist, and words are spelt as the French dictionary does.
 */
export async function testDocumentation() {
  const mkdocs = await provideMkdocs();
  if (mkdocs === undefined) {
    return {
      ...{ passed: 0, failed: 1 },
      failures: ['The documentation cannot be checked without MkDocs'],
    };
  }
  const files = new Map();
  const pages = [];
  const builds = [];
  for (const site of documentationSites()) {
    const built = await buildSite(site, mkdocs);
    files.set(site.name, built.files);
    pages.push(...built.pages);
    builds.push(built.problem === undefined ? [] : [built.problem]);
  }
  const entities = declaredEntities();
  const ownWords = readOwnWords();
  return outcomeOf([
    ...builds,
    checkLinks({ pages, files, entities: entities.refs }),
    checkPictures({ pages, files }),
    checkRequirementKeys({ texts: textsOf(citing), known: entities.keys }),
    checkSpelling({ pages, isWord: frenchDictionary(), ownWords }),
    checkOrder(ownWords),
  ]);
}

/** @param {string[][]} checks the problems that each one found */
function outcomeOf(checks) {
  const failures = checks.flat();
  failures.forEach(failure => say(`    ✘ ${failure}`));
  const failed = checks.filter(problems => problems.length > 0).length;
  return { passed: checks.length - failed, failed, failures };
}

/** What the repository declares to the catalog. */
function declaredEntities() {
  const entities = textsOf(citing)
    .filter(({ file }) =>
      /(^catalog-info\/.*|catalog-info|template)\.yaml$/.test(file),
    )
    .flatMap(({ text }) => parseAllDocuments(text).map(one => one.toJS()))
    .filter(entity => entity?.kind && entity.metadata?.name);
  return {
    refs: new Set(
      entities.map(({ kind, metadata: { namespace = 'default', name } }) =>
        `${kind}:${namespace}/${name}`.toLowerCase(),
      ),
    ),
    keys: new Set(
      entities
        .filter(({ kind }) => kind === 'Requirement')
        .flatMap(({ spec }) => [spec.key, spec.sourceId]),
    ),
  };
}

/** @param {string[]} folders */
function textsOf(folders) {
  return folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .map(name => join(folder, String(name)))
      .filter(file => /\.(md|ya?ml)$/.test(file))
      .map(file => ({ file, text: readFileSync(join(ROOT, file), 'utf8') })),
  );
}
