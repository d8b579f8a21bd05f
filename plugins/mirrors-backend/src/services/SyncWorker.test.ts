import { everyRef } from '@cloud-pi-native/plugin-mirrors-common';
import { createDatabases, createStores } from '../__testUtils__/databases';
import { createWorker } from '../__testUtils__/workers';
import type { SyncJob, SyncOutcome } from './MirrorSyncService';
import { SyncFailure } from './SyncFailure';

jest.setTimeout(60_000);

const databases = createDatabases();
const done: SyncOutcome = { changedRefs: 0, refs: [] };
const past = '2026-01-01T00:00:00.000Z';
const longPast = '2025-01-01T00:00:00.000Z';

/** Waits until the job is told to stop, and says why. */
const untilStopped = ({ signal }: SyncJob) =>
  new Promise<SyncOutcome>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe.each(databases.eachSupportedId())('SyncWorker on %s', engine => {
  async function setUp(repositories: string[]) {
    const stores = await createStores(databases, engine);
    const mirrors = [];
    for (const repository of repositories) {
      const { mirror } = await stores.mirrors.create(
        {
          project: 'portail',
          repository,
          sourceUrl: `https://forge.example/${repository}.git`,
          targetPath: `projets/portail/${repository}`,
          isPrivate: false,
          refs: everyRef,
          intervalSeconds: 300,
        },
        past,
      );
      mirrors.push(mirror);
    }
    const last = async (id: string) =>
      (await stores.syncs.list(id, 1)).items[0];
    return { ...stores, created: mirrors, last };
  }

  it('shares the due mirrors out between replicas, each copied once', async () => {
    const names = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'];
    const { knex, syncs, created } = await setUp(names);
    const copied: string[] = [];
    const service = {
      synchronise: async ({ mirror }: SyncJob) => {
        copied.push(mirror.id);
        return done;
      },
    };
    const replicas = [1, 2, 3].map(() => createWorker(knex, { service }));
    await Promise.all(replicas.map(replica => replica.wake()));
    await Promise.all(replicas.map(replica => replica.whenIdle()));
    await Promise.all(replicas.map(replica => replica.wake()));
    await Promise.all(replicas.map(replica => replica.whenIdle()));

    expect(copied.sort()).toEqual(created.map(({ id }) => id).sort());
    for (const { id } of created) {
      expect(await syncs.list(id, 5)).toMatchObject({
        total: 1,
        items: [{ state: 'succeeded', trigger: 'schedule' }],
      });
    }
  });

  it('carries out as many at a time as it is allowed', async () => {
    const { knex } = await setUp(['r1', 'r2', 'r3', 'r4', 'r5']);
    let running = 0;
    let most = 0;
    let open = () => {};
    const twoRun = new Promise<void>(resolve => {
      open = resolve;
    });
    const worker = createWorker(knex, {
      concurrency: 2,
      service: {
        synchronise: async () => {
          running += 1;
          most = Math.max(most, running);
          if (running === 2) open();
          await twoRun;
          running -= 1;
          return done;
        },
      },
    });
    await worker.wake();
    await worker.whenIdle();
    expect(most).toBe(2);
  });

  it('takes up the sync of a replica that went silent, which then lets go', async () => {
    const { knex, syncs, created, last } = await setUp(['r1']);
    const [{ id }] = created;
    const silent = await syncs.request({ mirrorId: id, trigger: 'enrolment' });
    // A replica that was killed: it renews nothing.
    await syncs.claim({ owner: 'killed', now: past, until: longPast });

    const worker = createWorker(knex, {
      service: { synchronise: async () => done },
    });
    await worker.wake();
    await worker.whenIdle();
    const sync = await last(id);
    expect(sync).toMatchObject({ id: silent.sync.id, state: 'succeeded' });
    expect(sync.log[0]).toMatchObject({
      code: 'resumed',
      values: { attempt: '2' },
    });
  });

  it('stops a sync that another replica took up', async () => {
    const { knex, syncs, created, last } = await setUp(['r1']);
    const worker = createWorker(knex, {
      service: { synchronise: untilStopped },
    });
    await worker.wake();
    const taken = await syncs.claim({
      owner: 'other',
      now: '2100-01-01T00:00:00.000Z',
      until: '2100-01-02T00:00:00.000Z',
    });
    expect(taken).toBeDefined();
    await worker.whenIdle();
    expect((await last(created[0].id)).state).toBe('running');
  });

  it('gives back what it was doing when the portal stops', async () => {
    const { knex, created, last } = await setUp(['r1']);
    const stopped = createWorker(knex, {
      service: { synchronise: untilStopped },
    });
    await stopped.wake();
    await stopped.stop();
    expect((await last(created[0].id)).state).toBe('running');

    const next = createWorker(knex, {
      service: { synchronise: async () => done },
    });
    await next.wake();
    await next.whenIdle();
    const sync = await last(created[0].id);
    expect(sync.state).toBe('succeeded');
    expect(sync.log.map(({ code }) => code)).not.toContain('resumed');
  });

  it('gives up a sync that stops its replica each time', async () => {
    const { knex, syncs, created, last } = await setUp(['r1']);
    await syncs.request({ mirrorId: created[0].id, trigger: 'person' });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await syncs.claim({ owner: 'killed', now: past, until: longPast });
    }
    const synchronise = jest.fn();
    const worker = createWorker(knex, { service: { synchronise } });
    await worker.wake();
    await worker.whenIdle();
    expect(synchronise).not.toHaveBeenCalled();
    expect(await last(created[0].id)).toMatchObject({
      state: 'failed',
      failure: { code: 'interrupted' },
    });
  });

  it('stops what takes too long', async () => {
    const { knex, created, last } = await setUp(['r1']);
    const worker = createWorker(knex, {
      timeoutSeconds: 0.05,
      service: { synchronise: untilStopped },
    });
    await worker.wake();
    await worker.whenIdle();
    expect(await last(created[0].id)).toMatchObject({
      state: 'failed',
      failure: { code: 'timeout' },
    });
  });

  it('tries again later and later while the source is down, and tells people', async () => {
    const { knex, mirrors, created, last } = await setUp(['r1']);
    const [{ id, sourceUrl }] = created;
    const failure = { code: 'source-unreachable', system: sourceUrl } as const;
    const onFailure = jest.fn();
    let isDown = true;
    const worker = createWorker(knex, {
      notifier: { onFailure },
      service: {
        synchronise: async () => {
          if (isDown) throw new SyncFailure(failure);
          return done;
        },
      },
    });
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await knex('mirrors').update({ next_sync_at: past });
      await worker.wake();
      await worker.whenIdle();
      const { finishedAt = '' } = await last(id);
      const nextSyncAt = (await mirrors.find(id))?.nextSyncAt ?? '';
      waits.push((Date.parse(nextSyncAt) - Date.parse(finishedAt)) / 1000);
    }
    expect(
      waits.map(wait =>
        [30, 60, 120].findIndex(w => wait >= w && wait <= w * 1.1),
      ),
    ).toEqual([0, 1, 2]);
    expect(await mirrors.find(id)).toMatchObject({
      consecutiveFailures: 3,
      failure,
      error: `${sourceUrl} does not answer. The mirror tries again by itself.`,
    });
    expect(onFailure.mock.calls.map(([, , failures]) => failures)).toEqual([
      1, 2, 3,
    ]);

    isDown = false;
    await knex('mirrors').update({ next_sync_at: past });
    await worker.wake();
    await worker.whenIdle();
    expect(await mirrors.find(id)).toMatchObject({
      consecutiveFailures: 0,
      failure: undefined,
      error: undefined,
    });
  });
});
