import type {
  ApplicationReading,
  SourceApplication,
} from '@cloud-pi-native/plugin-canel-node';
import { createDatabases } from '../__testUtils__/databases';
import { applyMigrations } from '../stores/applyMigrations';
import { DatabaseSourceRowStore } from '../stores/DatabaseSourceRowStore';
import { DatabaseRecordSink } from './DatabaseRecordSink';

jest.setTimeout(120_000);

const databases = createDatabases();
const ids = [1, 2, 3, 4].map(
  digit => `${digit}0000000-0000-4000-8000-000000000000`,
);

function application(
  index: number,
  change: Partial<SourceApplication> = {},
): SourceApplication {
  return {
    externalId: ids[index],
    title: `Application ${index}`,
    zone: ['Sécurité', 'Secours'],
    owner: 'Direction du numérique',
    attributes: {
      refAppId: ids[index],
      protection: 'np',
      dima: '4',
      moa: 'a@exemple.gouv.fr; b@exemple.gouv.fr',
    },
    homologations: [
      {
        startedOn: '2025-01-01',
        decision: 'favorable',
        decidedOn: '2025-02-01',
        durationMonths: 36,
        authority: 'AQSSI',
        reserves: [],
      },
    ],
    ...change,
  };
}

const full: ApplicationReading = {
  kind: 'full',
  applications: [application(0), application(1), application(2)],
  relations: [
    { externalId: 'r1', source: ids[0], target: ids[1], kind: 'sso' },
    {
      externalId: 'r2',
      source: ids[1],
      target: ids[2],
      kind: 'flow',
      flow: { nature: 'data', port: 443, encrypted: true },
    },
  ],
};

describe.each(databases.eachSupportedId())('the record sink on %s', engine => {
  async function start(refs: string[] = []) {
    const knex = await databases.init(engine);
    await applyMigrations(knex);
    const store = DatabaseSourceRowStore.create({ knex });
    const afterChange = jest.fn(async () => undefined);
    const sink = DatabaseRecordSink.create({
      store,
      afterChange,
      readCatalogNames: async () => ({
        refs: new Set(refs),
        refByRefAppId: new Map([[ids[3], 'system:default/declaree']]),
      }),
    });
    return {
      store,
      afterChange,
      write: (reading: ApplicationReading, limit?: number) =>
        sink.write(reading, {
          source: 'refapp',
          author: 'refapp',
          rejectRemovalsAbovePercentage: limit,
        }),
      dryRun: (reading: ApplicationReading) =>
        sink.write(reading, {
          source: 'refapp',
          author: 'refapp',
          dryRun: true,
        }),
    };
  }

  it('writes a reading once, and nothing when it comes again', async () => {
    const { store, write, dryRun, afterChange } = await start();
    expect(await dryRun(full)).toMatchObject({ added: 3 });
    expect((await store.read('refapp')).applications).toEqual([]);
    expect(await write(full)).toEqual({
      read: 3,
      added: 3,
      changed: 0,
      removed: 0,
      unchanged: 0,
      remarks: [],
      written: [0, 1, 2].map(index => ({
        ref: `system:default/application-${index}`,
        title: `Application ${index}`,
        outcome: 'added',
      })),
    });
    const rows = await store.read('refapp');
    expect(rows.applications.map(({ ref }) => ref)).toEqual([
      'system:default/application-0',
      'system:default/application-1',
      'system:default/application-2',
    ]);
    expect(
      Object.fromEntries(
        rows.records
          .filter(({ ref }) => ref === 'system:default/application-0')
          .map(({ attribute, value }) => [attribute, value]),
      ),
    ).toEqual({
      refAppId: ids[0],
      protection: 'NP',
      dima: 4,
      moa: ['a@exemple.gouv.fr', 'b@exemple.gouv.fr'],
    });
    expect(rows.relations.map(({ externalId }) => externalId)).toEqual([
      'r1',
      'r2',
    ]);
    expect(rows.homologations).toHaveLength(3);
    expect(await write(full)).toMatchObject({ unchanged: 3, changed: 0 });
    expect(afterChange).toHaveBeenCalledTimes(1);
    expect((await store.revisions()).get('refapp')).toBe(1);
  });

  it('says what changed, and keeps the name of what leaves and comes back', async () => {
    const { store, write } = await start();
    await write(full);
    const result = await write({
      kind: 'delta',
      applications: [
        application(0, {
          title: 'Autre nom',
          attributes: { refAppId: ids[0], protection: 'DR' },
        }),
      ],
      relations: [],
      removed: [ids[2]],
    });
    expect(result).toMatchObject({ changed: 1, removed: 1, added: 0 });
    const rows = await store.read('refapp');
    expect(
      rows.applications.map(({ title, ref, restricted, removedAt }) => [
        title,
        ref,
        restricted,
        removedAt === undefined,
      ]),
    ).toEqual([
      ['Autre nom', 'system:default/application-0', true, true],
      ['Application 1', 'system:default/application-1', false, true],
      ['Application 2', 'system:default/application-2', false, false],
    ]);
    expect(rows.relations).toEqual([]);
    const changes = await store.listChanges({ limit: 100 });
    expect(
      changes
        .filter(({ kind }) => kind !== 'added')
        .map(({ ref, kind, what, before, after }) =>
          [ref.split('-')[1], kind, what, before, after].join(' '),
        )
        .sort(),
    ).toEqual([
      '0 changed dima 4 ',
      '0 changed moa a@exemple.gouv.fr ; b@exemple.gouv.fr ',
      '0 changed protection NP DR',
      '0 changed title Application 0 Autre nom',
      '2 removed   ',
    ]);
    expect(await write(full)).toMatchObject({ added: 1, changed: 1 });
    expect(
      (await store.read('refapp')).applications.map(({ ref }) => ref),
    ).toEqual([
      'system:default/application-0',
      'system:default/application-1',
      'system:default/application-2',
    ]);
  });

  it('refuses a reading that removes too much, as a whole', async () => {
    const { store, write } = await start();
    await write(full);
    const result = await write(
      { kind: 'full', applications: [application(3)], relations: [] },
      50,
    );
    expect(result.refused?.en).toContain('3 of 3 applications');
    expect(result).toMatchObject({ added: 0, removed: 0 });
    expect((await store.read('refapp')).applications).toHaveLength(3);
  });

  it('leaves out what is wrong, and says so', async () => {
    const { store, write } = await start();
    const { remarks } = await write({
      kind: 'full',
      applications: [
        application(0, { attributes: { protection: 'secret', dima: 2 } }),
      ],
      relations: [
        { externalId: 'r1', source: ids[0], target: ids[1], kind: 'sso' },
      ],
    });
    expect(remarks.map(({ en }) => en)).toEqual([
      expect.stringContaining('Application 0: “Protection” cannot be “secret”'),
      expect.stringContaining(`the application “${ids[1]}” does not exist`),
    ]);
    const rows = await store.read('refapp');
    expect(rows.records.map(({ attribute }) => attribute)).toEqual(['dima']);
    expect(rows.relations).toEqual([]);
  });

  it('gives homonyms names of their own, and finds what the catalog declares', async () => {
    const { store, write } = await start(['system:default/vigie']);
    await write({
      kind: 'full',
      applications: [
        application(0, { title: 'Vigie' }),
        application(1, { title: 'VIGIE' }),
        application(3, { title: 'Peu importe' }),
      ],
      relations: [],
    });
    expect(
      (await store.read('refapp')).applications.map(({ ref }) => ref),
    ).toEqual([
      'system:default/vigie-10000000',
      'system:default/vigie-20000000',
      'system:default/declaree',
    ]);
  });
});
