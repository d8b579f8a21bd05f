import { createDatabases } from '../../__testUtils__/databases';
import { exampleWorkbook } from '../__testUtils__/exampleWorkbook';
import { csvFile, xlsxFile } from '../__testUtils__/files';
import { placesOf } from '../__testUtils__/placesOf';
import { importer, startImports } from '../__testUtils__/startImports';

jest.setTimeout(120_000);

const databases = createDatabases();

describe.each(databases.eachSupportedId())('dry runs on %s', engine => {
  it('says cell by cell what a file changes and what is wrong with it, and changes nothing', async () => {
    const { rows, imports, plan } = await startImports(
      await databases.init(engine),
    );
    const report = await plan(await xlsxFile(exampleWorkbook));
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
      author: importer,
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

  it('never decides between homonyms, and keeps those of a file apart', async () => {
    const { rows, bring, plan } = await startImports(
      await databases.init(engine),
    );
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
    const { plan } = await startImports(await databases.init(engine));
    const report = await plan(
      csvFile(`Nom;Code PAI\nVigie;PAI-2\nVigie;PAI-1\n`),
    );
    expect(report.applications).toMatchObject({ added: 1, changed: 1 });
  });

  it('remembers what columns were said to mean, for the same headings', async () => {
    const { imports, plan } = await startImports(await databases.init(engine));
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
      author: importer,
    });
    expect(chosen.cells.added).toBe(2);
    await imports.apply(chosen.id, importer);
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
          author: importer,
        }),
      ).rejects.toThrow(message);
    }
  });
});
