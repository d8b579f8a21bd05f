import { once } from 'node:events';
import { TestDatabases, mockServices } from '@backstage/backend-test-utils';
import type { SearchQuery } from '@backstage/plugin-search-common';
import fc from 'fast-check';
import type { DocumentIndex } from './DocumentIndex';
import { FrenchSearchEngine } from './FrenchSearchEngine';
import { LunrDocumentIndex } from './LunrDocumentIndex';
import { PostgresDocumentIndex } from './PostgresDocumentIndex';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

type Document = Record<string, unknown> & { title: string };

const documents: Record<string, Document[]> = {
  'software-catalog': [
    {
      title: 'Images rootless minimales',
      text: 'EXI-ARCH-18 : des images sans privilège, sur un port au-dessus de 1024',
      kind: 'Requirement',
    },
    {
      title: 'SIRENE',
      text: 'Gestion des élèves officiers de l’École nationale',
      kind: 'System',
      tags: ['java', 'kubernetes'],
      lifecycle: 'production',
    },
    {
      title: 'Œuvres sociales',
      text: 'Prestations aux agents : l’aide au logement',
      kind: 'System',
      tags: ['python'],
      lifecycle: 'experimental',
    },
    {
      title: 'Élève',
      text: 'Profil d’une personne en formation',
      kind: 'System',
      lifecycle: 'production',
    },
    {
      title: 'Élodie Martin',
      text: 'elodie.martin@exemple.gouv.fr',
      kind: 'User',
    },
  ],
  techdocs: [
    {
      title: 'Déployer par GitOps',
      text: 'Argo CD déploie ce que le dépôt dit. '
        .repeat(60)
        .concat('Aucune commande kubectl en production.'),
      name: 'tutoriels',
    },
    { title: 'Sécurité', text: 'Chiffrer les secrets avec SOPS' },
  ],
};

const kinds = databases.supports('POSTGRES_18')
  ? ['Lunr', 'PostgreSQL']
  : ['Lunr'];

describe.each(kinds)('search with %s', kind => {
  let index: DocumentIndex;
  let engine: FrenchSearchEngine;

  async function write(type: string, texts: readonly Document[]) {
    const indexer = await engine.getIndexer(type);
    for (const [at, document] of texts.entries()) {
      indexer.write({ location: `/${type}/${at}`, ...document });
    }
    indexer.end();
    await once(indexer, 'finish');
  }

  async function search(term: string, query: Partial<SearchQuery> = {}) {
    const { results } = await engine.query({ term, ...query });
    return results.map(({ document }) => document.title);
  }

  beforeAll(async () => {
    index =
      kind === 'Lunr'
        ? LunrDocumentIndex.create()
        : await PostgresDocumentIndex.create(
            mockServices.database({
              knex: await databases.init('POSTGRES_18'),
            }),
          );
    engine = FrenchSearchEngine.create(index);
  });

  it('finds nothing, calmly, before the first documents', async () => {
    expect(await search('rootless')).toEqual([]);
    for (const [type, texts] of Object.entries(documents)) {
      await write(type, texts);
    }
  });

  it.each<[term: string, titles: string[]]>([
    ['elève', ['Élève', 'SIRENE']],
    ['ÉLÈVES', ['Élève', 'SIRENE']],
    ['eleve officier', ['SIRENE']],
    ['rootless', ['Images rootless minimales']],
    ['EXI-ARCH-18', ['Images rootless minimales']],
    ['exi-arch', ['Images rootless minimales']],
    ['arch', ['Images rootless minimales']],
    ['oeuvre', ['Œuvres sociales']],
    ['œuvre', ['Œuvres sociales']],
    ['logements', ['Œuvres sociales']],
    ["l'aide", ['Œuvres sociales']],
    ['déploiement', ['Déployer par GitOps']],
    ['deploy', ['Déployer par GitOps']],
    ['kubernetes', ['SIRENE']],
    ['elodie.martin@exemple.gouv.fr', ['Élodie Martin']],
    ['de la sécurité', ['Sécurité']],
    ['secu', ['Sécurité']],
    ['port 1024', ['Images rootless minimales']],
    ['rootless sécurité', []],
    ["' | & ! :* \\", []],
    ['<<%>>', []],
  ])('« %s » finds %j', async (term, titles) => {
    expect(await search(term)).toEqual(titles);
  });

  it('keeps to the types and the fields asked for', async () => {
    expect(await search('sécurité', { types: ['software-catalog'] })).toEqual(
      [],
    );
    expect(await search('', { filters: { kind: 'User' } })).toEqual([
      'Élodie Martin',
    ]);
    expect(
      await search('', { filters: { kind: ['System', 'User'], tags: 'java' } }),
    ).toEqual(['SIRENE']);
    expect(
      await search('eleve', { filters: { lifecycle: 'experimental' } }),
    ).toEqual([]);
  });

  it('gives pages that together are everything, once', async () => {
    const titles: string[] = [];
    let pageCursor: string | undefined;
    do {
      const page = await engine.query({ term: '', pageLimit: 2, pageCursor });
      expect(page.numberOfResults).toBe(7);
      titles.push(...page.results.map(({ document }) => document.title));
      pageCursor = page.nextPageCursor;
    } while (pageCursor);
    expect(titles.sort()).toEqual(
      Object.values(documents)
        .flat()
        .map(({ title }) => title)
        .sort(),
    );
  });

  it('shows the words found where they are, in an extract of a long text', async () => {
    const { results } = await engine.query({ term: 'eleves kubectl' });
    expect(results).toEqual([]);
    const [page] = (await engine.query({ term: 'KUBECTL' })).results;
    const { preTag, postTag, fields } = page.highlight!;
    expect(fields.text).toContain(`${preTag}kubectl${postTag} en production.`);
    expect(fields.text.length).toBeLessThan(600);
    expect(fields.title).toBeUndefined();
    const [profile] = (await engine.query({ term: 'eleve' })).results;
    expect(profile.highlight?.fields.title).toBe(
      `${profile.highlight?.preTag}Élève${profile.highlight?.postTag}`,
    );
  });

  it('puts new documents in the place of the old ones of their type, and keeps them when none come', async () => {
    await write('techdocs', [{ title: 'Nouveau', text: 'Sauvegarder sur S3' }]);
    expect(await search('sauvegarde')).toEqual(['Nouveau']);
    expect(await search('sops')).toEqual([]);
    expect(await search('sirene')).toEqual(['SIRENE']);
    await write('techdocs', []);
    expect(await search('sauvegarde')).toEqual(['Nouveau']);
  });

  it('finds any document by any of its words, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('\0 \\u0000', '\ud800 seul', '\\', "l'eau"),
        ),
        fc.stringMatching(/^[a-zéèçœ]{2,12}$/),
        async (noise, word) => {
          await write('hasard', [{ title: word, text: noise }]);
          expect(await search(word, { types: ['hasard'] })).toEqual([word]);
          await search(noise);
        },
      ),
      { numRuns: 60 },
    );
  });
});
