import type { QuotaRefusedError } from '@cloud-pi-native/plugin-quotas-node';
import { createDatabases } from './__testUtils__/databases';
import {
  amount,
  clusters,
  np1,
  np2,
  opening,
  reservation,
  wanted,
} from './__testUtils__/examples';
import { people } from './__testUtils__/people';
import { TestQuotas } from './__testUtils__/TestQuotas';

jest.setTimeout(60_000);

const databases = createDatabases();

describe.each(databases.eachSupportedId())('the ledger on %s', engine => {
  let quotas: TestQuotas;
  beforeEach(async () => {
    quotas = await TestQuotas.start(await databases.init(engine));
  });
  afterEach(async () => {
    jest.useRealTimers();
    await quotas.stop();
  });

  const held = async (slug = 'vigie') =>
    Object.fromEntries(
      (await quotas.ledger.getProject(slug))?.environments.map(one => [
        one.name,
        one.resources.cpu,
      ]) ?? [],
    );

  async function refusalsOf(work: Promise<unknown>) {
    const error = await work.then(
      () => undefined,
      (one: QuotaRefusedError) => one,
    );
    return error?.refusals;
  }

  it('opens a project with its environments, or not at all', async () => {
    const refusals = await refusalsOf(
      quotas.ledger.openProject(
        'vigie',
        opening({
          environments: [
            wanted('dev', { cpu: 3 }),
            wanted('test', { cpu: 1.001 }),
            wanted('prod', { cpu: 1, gpu: 1 }, { stage: 'prod' }),
          ],
        }),
      ),
    );
    expect(refusals).toMatchObject([
      {
        environment: 'test',
        lacks: [{ scope: 'envelope', resource: 'cpu', left: 1, reserved: 3 }],
      },
      {
        environment: 'prod',
        lacks: [{ envelope: 'production', resource: 'gpu', limit: 0 }],
      },
    ]);
    expect(await quotas.ledger.getProject('vigie')).toBeUndefined();

    const input = opening({
      environments: [
        wanted('dev', { cpu: 3 }),
        wanted('prod', { cpu: 1.5 }, { stage: 'prod' }),
      ],
    });
    const opened = await quotas.ledger.openProject('vigie', input);
    expect(opened).toMatchObject({
      slug: 'vigie',
      envelopes: input.envelopes,
      environments: input.environments,
    });
    // The same approval again changes nothing, another one is refused.
    expect(await quotas.ledger.openProject('vigie', input)).toEqual(opened);
    await expect(
      quotas.ledger.openProject('vigie', { ...input, attempt: 'approval-2' }),
    ).rejects.toThrow('are being decided by somebody else');
    await quotas.ledger.cancelOpening('vigie', 'approval-2');
    expect(await held()).toEqual({ dev: 3, prod: 1.5 });
    await quotas.ledger.cancelOpening('vigie', 'approval-1');
    expect(await quotas.ledger.listProjects()).toEqual([]);
  });

  it('reserves what fits, says what lacks and where there is room', async () => {
    await quotas.ledger.openProject(
      'vigie',
      opening({
        envelopes: {
          production: amount({ cpu: 50 }),
          'non-production': amount({ cpu: 50 }),
        },
      }),
    );
    expect(
      await quotas.ledger.reserve('vigie', 'dev', reservation('a', { cpu: 8 })),
    ).toEqual(wanted('dev', { cpu: 8 }));
    // The same attempt again is the same reservation; another one is somebody else.
    await quotas.ledger.reserve('vigie', 'dev', reservation('a', { cpu: 8 }));
    await expect(
      quotas.ledger.reserve('vigie', 'dev', reservation('b', { cpu: 1 })),
    ).rejects.toThrow(/'dev' is reserved already/);
    expect(
      await refusalsOf(
        quotas.ledger.reserve(
          'vigie',
          'test',
          reservation('c', { cpu: 2.001 }),
        ),
      ),
    ).toEqual([
      {
        environment: 'test',
        lacks: [
          {
            scope: 'cluster',
            cluster: np1,
            clusterTitle: 'NP 1',
            resource: 'cpu',
            asked: 2.001,
            limit: 10,
            reserved: 8,
            left: 2,
          },
        ],
        // Not the restricted zone.
        roomOn: [{ entityRef: np2, title: 'NP 2', zone: 'usuelle' }],
      },
    ]);
    // No other usual cluster offers integration.
    expect(
      await refusalsOf(
        quotas.ledger.reserve(
          'vigie',
          'test',
          reservation('d', { cpu: 3 }, { stage: 'integration' }),
        ),
      ),
    ).toMatchObject([{ roomOn: [] }]);
    await quotas.ledger.reserve('vigie', 'test', reservation('e', { cpu: 2 }));
    expect(await held()).toEqual({ dev: 8, test: 2 });
  });

  it('changes and releases what is held', async () => {
    await quotas.ledger.openProject('vigie', opening());
    await quotas.ledger.reserve('vigie', 'dev', reservation('a', { cpu: 3 }));
    const change = async (cpu: number) =>
      quotas.ledger.change('vigie', 'dev', {
        resources: amount({ cpu }),
        actor: people.devops,
      });
    expect((await change(4)).resources.cpu).toBe(4);
    await expect(change(4.5)).rejects.toThrow('4.5 cores asked, 4 cores left');
    expect((await change(0.5)).resources.cpu).toBe(0.5);
    const actor = people.devops;
    await quotas.ledger.release('vigie', 'dev', { actor, attempt: 'other' });
    expect(await held()).toEqual({ dev: 0.5 });
    await quotas.ledger.release('vigie', 'dev', { actor, attempt: 'a' });
    await quotas.ledger.release('vigie', 'dev', { actor });
    await quotas.ledger.release('nowhere', 'dev', { actor });
    expect(await held()).toEqual({});
    await expect(change(1)).rejects.toThrow("reserves nothing for 'dev'");
    const { items } = await quotas.read('/projects/vigie/history?limit=3');
    expect(items).toMatchObject([
      { kind: 'released', before: { cpu: 0.5 } },
      {
        kind: 'reservation-changed',
        before: { cpu: 4 },
        after: { cpu: 0.5 },
      },
      { kind: 'reservation-changed', actor: people.devops },
    ]);
  });

  it('gives a name again when nothing came of a reservation', async () => {
    await quotas.ledger.openProject('vigie', opening());
    await quotas.ledger.reserve('vigie', 'dev', reservation('a', { cpu: 4 }));
    jest.useFakeTimers({
      now: Date.now() + 121_000,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'],
    });
    await quotas.ledger.reserve('vigie', 'dev', reservation('b', { cpu: 3 }));
    expect(await held()).toEqual({ dev: 3 });
  });

  it('releases what is archived, and reserves it again or not at all', async () => {
    const environments = [wanted('dev', { cpu: 3 })];
    await quotas.ledger.openProject('vigie', opening({ environments }));
    const actor = people.admin;
    await quotas.ledger.archive('vigie', actor);
    await quotas.ledger.archive('vigie', actor);
    expect(await held()).toEqual({});
    await expect(
      quotas.ledger.reserve('vigie', 'test', reservation('a', { cpu: 1 })),
    ).rejects.toThrow('is archived');
    await expect(
      quotas.ledger.restore('vigie', {
        actor,
        environments: [...environments, wanted('test', { cpu: 2 })],
      }),
    ).rejects.toThrow('"test" does not fit');
    expect((await quotas.ledger.getProject('vigie'))?.archivedAt).toBeDefined();
    await quotas.ledger.restore('vigie', { actor, environments });
    await quotas.ledger.restore('vigie', { actor, environments: [] });
    expect(await held()).toEqual({ dev: 3 });
  });

  it('is brought to what exists, even beyond the envelopes', async () => {
    const state = {
      name: 'vigie',
      organisation: 'Direction des phares',
      protection: 'NP' as const,
      envelopes: opening().envelopes,
      environments: [wanted('dev', { cpu: 6 })],
      isArchived: false,
    };
    const { added } = await quotas.ledger.reconcile('vigie', state);
    expect(added).toEqual(['dev']);
    await quotas.ledger.reserve(
      'vigie',
      'prod',
      reservation('a', { cpu: 1 }, { stage: 'prod' }),
    );
    // It may be about to be written.
    const again = await quotas.ledger.reconcile('vigie', {
      ...state,
      environments: [wanted('dev', { cpu: 5 })],
    });
    expect(again).toMatchObject({ released: [], added: [], changed: ['dev'] });
    jest.useFakeTimers({
      now: Date.now() + 121_000,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'],
    });
    const later = await quotas.ledger.reconcile('vigie', state);
    expect(later).toMatchObject({ released: ['prod'], changed: ['dev'] });
    const gone = await quotas.ledger.reconcile('vigie', {
      ...state,
      isArchived: true,
    });
    expect(gone).toMatchObject({ released: ['dev'] });
    expect(gone.project.archivedAt).toBeDefined();
  });

  it('refuses what it cannot count, and clusters that are not there', async () => {
    await quotas.ledger.openProject('vigie', opening());
    await expect(
      quotas.ledger.reserve('vigie', 'dev', reservation('a', { cpu: 0.0001 })),
    ).rejects.toThrow('resources.cpu: give zero or more, with three decimals');
    for (const cluster of [
      'resource:default/nulle-part',
      'resource:default/broken',
    ]) {
      await expect(
        quotas.ledger.reserve(
          'vigie',
          'dev',
          reservation('b', { cpu: 1 }, { cluster }),
        ),
      ).rejects.toThrow(`the catalog has no cluster '${cluster}'`);
    }
    await expect(
      quotas.ledger.reserve('absent', 'dev', reservation('c', {})),
    ).rejects.toThrow("no project 'absent'");
  });

  it('follows what the catalog declares of a cluster', async () => {
    await quotas.ledger.openProject('vigie', opening());
    await quotas.ledger.reserve('vigie', 'dev', reservation('a', { cpu: 2 }));
    const index = clusters.findIndex(
      ({ metadata }) => metadata.name === 'np-1',
    );
    quotas.setEntity('np-1', {
      ...clusters[index],
      spec: { ...clusters[index].spec, capacity: { cpu: 3 } },
    });
    await quotas.runTask('quotas-read-clusters');
    await expect(
      quotas.ledger.reserve('vigie', 'test', reservation('b', { cpu: 1.5 })),
    ).rejects.toThrow('1 cores left of 3 cores in the cluster NP 1');
    quotas.setEntity('np-1');
    await quotas.runTask('quotas-read-clusters');
    const { items } = await quotas.read('/clusters');
    expect(items).toContainEqual(
      expect.objectContaining({
        entityRef: np1,
        state: 'over',
        capacity: amount(),
        reserved: amount({ cpu: 2 }),
      }),
    );
  });

  it('is closed to people', async () => {
    const paths = [
      ['get', '/ledger/projects'],
      ['delete', '/ledger/projects/vigie?attempt=a'],
      ['put', '/ledger/projects/vigie/reservations/dev'],
    ] as const;
    for (const [method, path] of paths) {
      await quotas
        .call(method, path, people.serviceTeam)
        .send(method === 'put' ? reservation('a', {}) : undefined)
        .expect(403);
    }
    expect(quotas.auditEvents).toContainEqual({
      actor: people.serviceTeam,
      action: 'quotas.ledger.write',
      outcome: 'denied',
    });
  });
});
