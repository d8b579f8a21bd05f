import { applicationAttributes } from '@cloud-pi-native/plugin-canel-common';
import type { ImportReport } from '@cloud-pi-native/plugin-canel-common';
import { buffer } from 'stream/consumers';
import { createDatabases } from '../__testUtils__/databases';
import { exportApplications } from '../exports';
import { summary, tableInput } from '../exports/__testUtils__/applications';
import { DatabaseRecordSink } from '../records/DatabaseRecordSink';
import { applyMigrations } from '../stores/applyMigrations';
import { DatabaseSourceRowStore } from '../stores/DatabaseSourceRowStore';
import {
  type Cells,
  csvFile,
  odsFile,
  odsSheet,
  xlsxFile,
} from './__testUtils__/files';
import { DatabaseImportStore } from './DatabaseImportStore';
import { ImportService } from './ImportService';
import type { ImportKnowledge } from './planning/ImportKnowledge';

jest.setTimeout(120_000);

const databases = createDatabases();
const author = 'user:default/alice.archi';
const vigieId = '3f0f6d0e-0000-4000-8000-000000000000';

/** What the map knows from other sources. */
const known: ImportKnowledge['applications'] = [
  {
    ref: 'system:default/vigie',
    title: 'Vigie',
    owners: ['group:default/dnum', 'DNUM'],
    refAppId: vigieId,
    pai: 'PAI-1',
  },
  { ref: 'system:default/phare', title: 'Phare', owners: ['DGPN'] },
  { ref: 'system:default/phare-2', title: 'Phare', owners: ['DGGN'] },
  { ref: 'system:default/amer', title: 'Amer' },
];

const file: Record<string, Cells[]> = {
  Applications: [
    [
      'Nom',
      'PAI',
      'Direction',
      'Zone',
      'DIMA (h)',
      'Protection',
      'Fin de vie',
      'MOA',
      'Commentaire',
    ],
    [
      'Vigie bis',
      'pai-1',
      undefined,
      'Intérieur > Sécurité',
      4,
      'Diffusion Restreinte',
      new Date('2031-12-31T00:00:00Z'),
      'a@b.fr; c@d.fr',
      'x',
    ],
    ['AMER', undefined, 'DNUM', undefined, 'quatre', 'NP', '31/02/2026'],
    ['Balise', undefined, 'DNUM', undefined, 8, 'usuel'],
    ['Phare', undefined, 'dggn', undefined, 1],
  ],
  Acteurs: [
    ['Application', 'Rôle', 'Personne'],
    ['Balise', 'RSSI', 'remi@b.fr'],
    ['Balise', 'rssi', 'sonia@b.fr'],
    ['Balise', 'Cuisinier', 'paul@b.fr'],
    ['Phare', 'MOE', 'jean@b.fr'],
    ['Inconnue', 'MOE', 'jean@b.fr'],
    ['Amer', 'MOE', undefined],
  ],
  Flux: [
    ['Source', 'Cible', 'Nature', 'Protocole', 'Port', 'Chiffré'],
    ['Vigie', 'Balise', 'Appel', 'https', 443, 'oui'],
    ['Balise', vigieId, undefined, undefined, 70_000],
    ['Balise', 'Nulle part'],
  ],
};

describe.each(databases.eachSupportedId())('imports on %s', engine => {
  async function start() {
    const knex = await databases.init(engine);
    await applyMigrations(knex);
    const rows = DatabaseSourceRowStore.create({ knex });
    const imports = ImportService.create({
      store: DatabaseImportStore.create({ knex }),
      sink: DatabaseRecordSink.create({
        store: rows,
        readCatalogNames: async () => ({
          refs: new Set(known.map(({ ref }) => ref)),
          refByRefAppId: new Map(),
        }),
        afterChange: async () => undefined,
      }),
      readKnowledge: async () => {
        const said = await rows.read('file');
        const refs = new Set(known.map(({ ref }) => ref));
        return {
          said,
          applications: [
            ...known,
            ...said.applications.filter(({ ref }) => !refs.has(ref)),
          ],
        };
      },
    });
    const plan = async (content: Buffer, fileName = 'parc.xlsx') =>
      imports.plan({ file: content, fileName, author });
    const bring = async (content: Buffer) => {
      const { id } = await plan(content);
      return imports.apply(id, author);
    };
    return { knex, rows, imports, plan, bring };
  }

  it('says cell by cell what a file changes and what is wrong with it, and changes nothing', async () => {
    const { rows, imports, plan } = await start();
    const report = await plan(await xlsxFile(file));
    expect(report.mapping.map(({ kind }) => kind)).toEqual([
      'applications',
      'people',
      'flows',
    ]);
    expect(report.mapping[0].columns.map(({ target }) => target)).toEqual([
      'title',
      'pai',
      'owner',
      'zone',
      'dima',
      'protection',
      'endDate',
      'moa',
      undefined,
    ]);
    expect(report).toMatchObject({
      state: 'planned',
      author,
      fileName: 'parc.xlsx',
      applications: { added: 1, changed: 3, unchanged: 0 },
      flows: { added: 2, changed: 0, unchanged: 0 },
      cells: { changed: 0, unchanged: 0 },
    });
    expect(placesOf(report)).toEqual([
      'Applications 3 DIMA (h)=quatre: cell',
      'Applications 3 Fin de vie=31/02/2026: cell',
      'Acteurs 4 Rôle=Cuisinier: row',
      'Acteurs 5 Application=Phare: row (system:default/phare, system:default/phare-2)',
      'Acteurs 6 Application=Inconnue: row',
      'Acteurs 7 Personne: row',
      'Flux 3 Port=70000: cell',
      'Flux 4 Cible=Nulle part: row',
    ]);
    expect(report.problems[0].problem).toEqual({
      fr: '« DIMA » ne peut être « quatre » : écrivez un nombre (≥ 0).',
      en: '“Maximum downtime (DIMA)” cannot be “quatre”: write a number (≥ 0).',
    });
    expect(report.changes[0]).toEqual({
      sheet: 'Applications',
      row: 2,
      column: 'Nom',
      title: 'Vigie',
      after: 'Vigie bis',
    });
    expect(report.changeCount).toBe(report.changes.length);
    expect(await imports.get(report.id)).toEqual(report);
    expect((await rows.read('file')).applications).toEqual([]);
  });

  it('applies it, and finds nothing to change in the same file afterwards', async () => {
    const { rows, bring, plan } = await start();
    const content = await xlsxFile(file);
    const applied = await bring(content);
    expect(applied).toMatchObject({ state: 'applied', remarks: [] });
    const { applications, records, relations } = await rows.read('file');
    expect(
      applications.map(({ ref, title, owner, zone }) => ({
        ref,
        title,
        owner,
        zone,
      })),
    ).toEqual(
      expect.arrayContaining([
        {
          ref: 'system:default/vigie',
          title: 'Vigie bis',
          owner: undefined,
          zone: ['Intérieur', 'Sécurité'],
        },
        {
          ref: 'system:default/balise',
          title: 'Balise',
          owner: 'DNUM',
          zone: undefined,
        },
        {
          ref: 'system:default/phare-2',
          title: 'Phare',
          owner: 'dggn',
          zone: undefined,
        },
      ]),
    );
    expect(applications).toHaveLength(4);
    const valuesOf = (ref: string) =>
      Object.fromEntries(
        records
          .filter(record => record.ref === `system:default/${ref}`)
          .map(({ attribute, value }) => [attribute, value]),
      );
    expect(valuesOf('vigie')).toEqual({
      pai: 'pai-1',
      dima: 4,
      protection: 'DR',
      endDate: '2031-12-31',
      moa: ['a@b.fr', 'c@d.fr'],
    });
    expect(valuesOf('balise')).toEqual({
      dima: 8,
      protection: 'NP',
      rssi: ['remi@b.fr', 'sonia@b.fr'],
    });
    expect(
      relations.map(({ sourceRef, targetRef, kind, flow }) => ({
        sourceRef,
        targetRef,
        kind,
        flow,
      })),
    ).toEqual(
      expect.arrayContaining([
        {
          sourceRef: 'system:default/vigie',
          targetRef: 'system:default/balise',
          kind: 'flow',
          flow: {
            nature: 'service',
            protocol: 'https',
            port: 443,
            encrypted: true,
          },
        },
        {
          sourceRef: 'system:default/balise',
          targetRef: 'system:default/vigie',
          kind: 'flow',
          flow: { nature: 'data' },
        },
      ]),
    );

    const again = await plan(content);
    expect(again).toMatchObject({
      applications: { added: 0, changed: 0, unchanged: 4 },
      flows: { added: 0, changed: 0, unchanged: 2 },
      cells: { added: 0, changed: 0 },
      changes: [],
    });
    const before = await rows.revisions();
    await bring(content);
    expect(await rows.revisions()).toEqual(before);
  });

  it('adds to what earlier files said, and takes nothing away', async () => {
    const { rows, bring, plan } = await start();
    await bring(await xlsxFile(file));
    const second = csvFile(
      'Application;DIMA;Mission\nBalise;;Baliser\nVigie bis;6;\n',
    );
    expect(await plan(second, 'suite.csv')).toMatchObject({
      applications: { added: 0, changed: 2, unchanged: 0 },
      cells: { added: 1, changed: 1 },
      changes: [
        { row: 2, column: 'Mission', title: 'Balise', after: 'Baliser' },
        { row: 3, column: 'DIMA', title: 'Vigie', before: '4', after: '6' },
      ],
    });
    await bring(second);
    const { records, relations } = await rows.read('file');
    const ofBalise = records.filter(({ ref }) => ref.endsWith('/balise'));
    expect(ofBalise.map(({ attribute }) => attribute).sort()).toEqual([
      'dima',
      'mission',
      'protection',
      'rssi',
    ]);
    expect(relations).toHaveLength(2);
  });

  it('never decides between homonyms, and keeps those of a file apart', async () => {
    const { rows, bring, plan } = await start();
    const ambiguous = await plan(csvFile('Nom;DIMA\nPhare;1\n'));
    expect(placesOf(ambiguous)).toEqual([
      'parc 2 Nom=Phare: row (system:default/phare, system:default/phare-2)',
    ]);
    expect(ambiguous.applications).toEqual({
      added: 0,
      changed: 0,
      unchanged: 0,
    });

    const homonyms = csvFile(
      'Nom;Direction;DIMA\nPhare;DGSI;1\nBouée;DGPN;2\nBouée;DGGN;3\nBouée;DGPN;4\n',
    );
    const report = await plan(homonyms);
    expect(report.applications.added).toBe(3);
    expect(placesOf(report)).toEqual([
      'parc 2 Nom=Phare: nothing (system:default/phare, system:default/phare-2)',
      'parc 4 Nom=Bouée: nothing',
      'parc 5=Bouée: row',
    ]);
    await bring(homonyms);
    const { applications } = await rows.read('file');
    expect(new Set(applications.map(({ ref }) => ref)).size).toBe(3);
    expect((await plan(homonyms)).applications).toEqual({
      added: 0,
      changed: 0,
      unchanged: 3,
    });
  });

  it('does not take an application for its homonym with another identifier', async () => {
    const { plan } = await start();
    const report = await plan(
      csvFile(`Nom;Code PAI\nVigie;PAI-2\nVigie;PAI-1\n`),
    );
    expect(report.applications).toMatchObject({ added: 1, changed: 1 });
  });

  it('remembers what columns were said to mean, for the same headings', async () => {
    const { imports, plan } = await start();
    const content = csvFile('Appli;Durée\nAmer;5\n');
    const guessed = await plan(content);
    expect(guessed.mapping[0].kind).toBe('ignored');
    const mapping = [
      {
        sheet: 'parc',
        kind: 'applications' as const,
        columns: [
          { heading: 'Appli', target: 'title' },
          { heading: 'Durée', target: 'dima' },
        ],
      },
    ];
    const chosen = await imports.plan({
      file: content,
      fileName: 'parc.csv',
      mapping,
      author,
    });
    expect(chosen.cells.added).toBe(2);
    await imports.apply(chosen.id, author);
    const next = await plan(csvFile('APPLI;duree\nAmer;7\n'), 'autre.csv');
    expect(next.changes).toEqual([
      {
        sheet: 'autre',
        row: 2,
        column: 'duree',
        title: 'Amer',
        before: '5',
        after: '7',
      },
    ]);

    const [sheet] = mapping;
    for (const [wrong, message] of [
      [{ ...sheet, columns: sheet.columns.slice(1) }, /Appli, Durée/],
      [{ ...sheet, kind: 'flows' as const }, /'title' is not a column/],
      [
        {
          ...sheet,
          columns: sheet.columns.map(one => ({ ...one, target: 'dima' })),
        },
        /given twice/,
      ],
    ] as const) {
      await expect(
        imports.plan({
          file: content,
          fileName: 'parc.csv',
          mapping: [wrong],
          author,
        }),
      ).rejects.toThrow(message);
    }
  });

  it('applies a dry run once, and forgets it after a day', async () => {
    const { knex, imports, plan } = await start();
    const report = await plan(csvFile('Nom\nBalise\n'));
    const both = await Promise.allSettled([
      imports.apply(report.id, author),
      imports.apply(report.id, author),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect((await imports.get(report.id)).state).toBe('applied');
    const old = new Date(Date.now() - 25 * 3_600_000).toISOString();
    await knex('imports').update({ at: old });
    await plan(csvFile('Nom\nPhare\n'));
    await expect(imports.get(report.id)).rejects.toThrow(
      /forgotten after a day/,
    );
  });

  it('says why a file cannot be read, and has nothing to apply then', async () => {
    const { imports, plan } = await start();
    const report = await plan(Buffer.from('\u0000'), 'parc.xls');
    expect(report.unreadable?.fr).toMatch(/^Ce fichier n’est ni un CSV/);
    await expect(imports.apply(report.id, author)).rejects.toThrow(/save it/);
  });

  it.each(['csv', 'xlsx', 'ods'] as const)(
    'reads an export in %s as what it came from',
    async format => {
      const { rows, bring } = await start();
      const values = {
        refAppId: vigieId,
        mission: '= « π »\n; a',
        users: ['Agents', 'Usagers'],
        status: 'retiring',
        technologies: [{ product: 'A|B', endOfSupport: '2027-01-01' }],
        dsfr: false,
        dima: 0.5,
      };
      const { body } = exportApplications(
        format,
        tableInput({
          applications: [summary(1, values, 'Vigie')],
          columns: [
            'ref',
            'owner',
            'homologation',
            'alert',
            ...applicationAttributes.map(({ id }) => id),
          ],
        }),
      );
      await bring(await buffer(body));
      const { applications, records } = await rows.read('file');
      expect(applications).toMatchObject([
        { ref: 'system:default/vigie', owner: 'Direction du numérique' },
      ]);
      expect(
        Object.fromEntries(
          records.map(({ attribute, value }) => [attribute, value]),
        ),
      ).toEqual(values);
    },
  );

  it('brings thousands of rows of every kind, and none of them twice', async () => {
    const { bring, plan } = await start();
    const names = Array.from({ length: 1_000 }, (_, index) => `Appli ${index}`);
    const content = await odsFile(
      [
        odsSheet('Applications', [
          ['Nom', 'Direction', 'DIMA', 'MOA'],
          ...names.map((name, index) => [name, 'DNUM', index, 'a@b.fr']),
        ]),
        odsSheet('Flux', [
          ['Source', 'Cible'],
          ...names.slice(1).map((name, index) => [names[index], name]),
        ]),
      ].join(''),
    );
    expect(await bring(content)).toMatchObject({
      applications: { added: 1_000 },
      flows: { added: 999 },
      problemCount: 0,
    });
    expect(await plan(content)).toMatchObject({
      applications: { added: 0, changed: 0, unchanged: 1_000 },
      flows: { added: 0, changed: 0, unchanged: 999 },
      changeCount: 0,
    });
  });
});

function placesOf({ problems }: ImportReport): string[] {
  return problems.map(
    ({ sheet, row, column, value, leftOut, candidates }) =>
      `${sheet} ${row}${column ? ` ${column}` : ''}${
        value === undefined ? '' : `=${value}`
      }: ${leftOut}${
        candidates ? ` (${candidates.map(({ ref }) => ref).join(', ')})` : ''
      }`,
  );
}
