import { mockServices } from '@backstage/backend-test-utils';
import { createDatabases } from '../__testUtils__/databases';
import { Target } from '../__testUtils__/Target';
import { until } from '../__testUtils__/until';
import type { ProbeStore, StoredProbe } from '../stores/ProbeStore';
import { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';
import { isoOf } from '../services/time';
import { nextLook, ProbeWorker } from './ProbeWorker';

jest.setTimeout(60_000);

const databases = createDatabases();
const base = Date.parse('2026-11-23T08:00:00.000Z');

function definition(id: string, url: string) {
  return {
    id,
    service: 'gitlab',
    target: { kind: 'http' as const, url: `${url}/${id}` },
    intervalSeconds: 1,
    timeoutSeconds: 1,
  };
}

describe.each(databases.eachSupportedId())('probes on %s', engine => {
  let probes: ProbeStore;
  let target: Target;

  beforeEach(async () => {
    const knex = await databases.init(engine);
    const database = await ServiceLevelDatabase.create(
      mockServices.database({ knex }),
    );
    probes = database.probes;
    target = await Target.start();
  });

  afterEach(() => target.stop());

  async function add(id: string, nextAt: number) {
    await probes.add(definition(id, target.url), {
      origin: 'screen',
      nextAt: isoOf(nextAt),
    });
  }

  it('look once each time, whatever the replicas', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const id of ids) await add(id, Date.now());
    const workers = [1, 2, 3].map(() =>
      ProbeWorker.create({
        logger: mockServices.logger.mock(),
        probes,
        onChange: async () => undefined,
      }),
    );
    for (const worker of workers) worker.start();
    const samplesOf = async (id: string) => probes.listSamples(id, 1000);
    await until(async () => {
      const counts = await Promise.all(ids.map(samplesOf));
      return counts.every(({ length }) => length >= 3);
    });
    for (const id of ids) await probes.pause(id, true, isoOf(base));
    // What was under way when they were paused is written down too, or dropped with its lease.
    await Promise.all(workers.map(worker => worker.end()));

    for (const id of ids) {
      const looks = target.asked.filter(path => path === `/${id}`).length;
      const { length } = await samplesOf(id);
      // One look at most was under way at the end.
      expect([length, length + 1]).toContain(looks);
    }
    const states = (await probes.list()).map(({ memory }) => memory.state);
    expect(states).toEqual(ids.map(() => 'up'));
  });

  it('are taken by one replica, and by another one once the lease is over', async () => {
    await add('a', base);
    const take = (owner: string, at: number) =>
      probes.claim(isoOf(at), {
        owner,
        limit: 10,
        leaseOf: () => isoOf(at + 10_000),
      });
    expect(await take('one', base - 1)).toEqual([]);
    const both = await Promise.all([take('one', base), take('two', base)]);
    expect(both.map(({ length }) => length).sort()).toEqual([0, 1]);
    const [lost] = both.flat();
    const loser = both[0].length === 1 ? 'one' : 'two';
    expect(await take('three', base + 9_000)).toEqual([]);
    const [probe] = await take('three', base + 10_001);
    expect(probe.id).toBe('a');

    const result = {
      sample: { at: isoOf(base), isUp: true, milliseconds: 5 },
      memory: { state: 'up' as const, since: base },
      changed: true,
      nextAt: isoOf(base + 1000),
    };
    expect(await probes.record(lost, loser, result)).toBe(false);
    expect(await probes.listSamples('a', 10)).toEqual([]);
    expect(await probes.record(probe, 'three', result)).toBe(true);
    expect(await probes.listSamples('a', 10)).toEqual([result.sample]);
    expect(await probes.find('a')).toMatchObject({
      nextAt: result.nextAt,
      memory: { state: 'up', since: base, lastAt: base },
      last: result.sample,
    });
  });

  it('tell when a state changed from, in what they saw before too', async () => {
    await add('a', base);
    const see = async (at: number, state: 'up' | 'down', changed: boolean) => {
      const [probe] = await probes.claim(isoOf(at), {
        owner: 'one',
        limit: 1,
        leaseOf: () => isoOf(at + 1000),
      });
      await probes.record(probe, 'one', {
        sample: { at: isoOf(at), isUp: state === 'up', milliseconds: 1 },
        memory: {
          state: changed ? state : 'up',
          since: changed ? base + 1000 : base,
        },
        changed,
        nextAt: isoOf(at + 1000),
      });
    };
    await see(base, 'up', false);
    await see(base + 1000, 'down', false);
    await see(base + 2000, 'down', true);
    const [{ samples }] = await probes.listHistories(
      isoOf(base + 500),
      isoOf(base + 5000),
      () => 1,
    );
    expect(samples).toEqual([
      { at: base, state: 'up' },
      { at: base + 1000, state: 'down' },
      { at: base + 2000, state: 'down' },
    ]);
    await probes.removeSamplesBefore(isoOf(base + 1500));
    expect(await probes.listSamples('a', 10)).toHaveLength(1);
    await probes.remove('a');
    expect(await probes.listSamples('a', 10)).toEqual([]);
  });

  it('are not taken while they are paused, and at once when hurried', async () => {
    await add('a', base + 60_000);
    const take = () =>
      probes.claim(isoOf(base), {
        owner: 'one',
        limit: 1,
        leaseOf: () => isoOf(base),
      });
    expect(await take()).toEqual([]);
    await probes.hurry('a', isoOf(base));
    await probes.pause('a', true, isoOf(base));
    expect(await take()).toEqual([]);
    expect(await probes.nextDue()).toBeUndefined();
    await probes.pause('a', false, isoOf(base));
    expect(await probes.nextDue()).toBe(isoOf(base));
    expect(await take()).toHaveLength(1);
  });
});

describe('the next look', () => {
  const probe = {
    nextAt: isoOf(base),
    intervalSeconds: 60,
  } as StoredProbe;

  it.each([
    ['is an interval later', 200, false, 60_000],
    ['leaves out what was missed', 185_000, false, 240_000],
    ['confirms what changed soon', 200, true, 5_200],
    ['is never later for a confirmation', 58_000, true, 60_000],
  ])('%s', (_, elapsed, isPending, expected) => {
    expect(nextLook(probe, isPending, base + elapsed)).toBe(
      isoOf(base + expected),
    );
  });
});
