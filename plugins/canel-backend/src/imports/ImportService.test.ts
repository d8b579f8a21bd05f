import { createDatabases } from '../__testUtils__/databases';
import { exampleWorkbook } from './__testUtils__/exampleWorkbook';
import { csvFile, odsFile, odsSheet, xlsxFile } from './__testUtils__/files';
import { importer, startImports } from './__testUtils__/startImports';

jest.setTimeout(120_000);

const databases = createDatabases();

describe.each(databases.eachSupportedId())('imports on %s', engine => {
  it('applies a file, and finds nothing to change in the same file afterwards', async () => {
    const { rows, bring, plan } = await startImports(
      await databases.init(engine),
    );
    const content = await xlsxFile(exampleWorkbook);
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
    const { rows, bring, plan } = await startImports(
      await databases.init(engine),
    );
    await bring(await xlsxFile(exampleWorkbook));
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

  it('applies a dry run once, and forgets it after a day', async () => {
    const knex = await databases.init(engine);
    const { imports, plan } = await startImports(knex);
    const report = await plan(csvFile('Nom\nBalise\n'));
    const both = await Promise.allSettled([
      imports.apply(report.id, importer),
      imports.apply(report.id, importer),
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
    const { imports, plan } = await startImports(await databases.init(engine));
    const report = await plan(Buffer.from('\u0000'), 'parc.xls');
    expect(report.unreadable?.fr).toMatch(/^Ce fichier n’est ni un CSV/);
    await expect(imports.apply(report.id, importer)).rejects.toThrow(/save it/);
  });

  it('brings thousands of rows of every kind, and none of them twice', async () => {
    const { bring, plan } = await startImports(await databases.init(engine));
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
