import {
  everyRef,
  type MirrorLogLine,
} from '@cloud-pi-native/plugin-mirrors-common';
import { createDatabases, createStores } from '../__testUtils__/databases';
import type { StoredRef } from './RefStore';
import type { SyncEnd } from './SyncStore';

jest.setTimeout(60_000);

const databases = createDatabases();

const at = (seconds: number) =>
  new Date(Date.UTC(2026, 10, 22, 10, 0, 0) + seconds * 1000).toISOString();
const lease = (owner: string, now = 0) => ({
  owner,
  now: at(now),
  until: at(now + 10),
});
const line: MirrorLogLine = {
  at: at(0),
  code: 'succeeded',
  message: 'Done',
  values: { count: '1' },
};
const end = (change: Partial<SyncEnd> = {}): SyncEnd => ({
  finishedAt: at(5),
  changedRefs: 1,
  log: [line],
  mirror: { revision: 1, consecutiveFailures: 0, nextSyncAt: at(305) },
  ...change,
});
const ref = (name: string, change: Partial<StoredRef> = {}): StoredRef => ({
  kind: 'branch',
  name,
  commit: 'a'.repeat(40),
  state: 'in-sync',
  mirroredObject: 'a'.repeat(40),
  ...change,
});

describe.each(databases.eachSupportedId())(
  'DatabaseSyncStore on %s',
  engine => {
    async function setUp(repository = 'api') {
      const stores = await createStores(databases, engine);
      const add = async (
        name: string,
        change: { isPrivate?: boolean } = {},
      ) => {
        const { mirror } = await stores.mirrors.create(
          {
            project: 'portail',
            repository: name,
            sourceUrl: `https://forge.example/${name}.git`,
            targetPath: `projets/portail/${name}`,
            isPrivate: false,
            refs: everyRef,
            intervalSeconds: 300,
            ...change,
          },
          at(0),
        );
        return mirror;
      };
      return { ...stores, add, mirror: await add(repository) };
    }

    it('has one sync under way per mirror, whoever asks', async () => {
      const { syncs, mirrors, mirror } = await setUp();
      const results = await Promise.all(
        (['person', 'enrolment', 'schedule'] as const).map(trigger =>
          syncs.request({
            mirrorId: mirror.id,
            trigger,
            actor: 'user:default/a',
          }),
        ),
      );
      expect(results.filter(({ created }) => created)).toHaveLength(1);
      expect(new Set(results.map(({ sync }) => sync.id)).size).toBe(1);
      expect((await mirrors.find(mirror.id))?.isSyncing).toBe(true);
      await syncs.requestDue(at(1));
      expect((await syncs.list(mirror.id, 10)).total).toBe(1);
    });

    it('gives a sync to one replica, and to another one once the lease is over', async () => {
      const { syncs, mirror } = await setUp();
      const { sync } = await syncs.request({
        mirrorId: mirror.id,
        trigger: 'person',
      });
      const claims = await Promise.all(
        ['a', 'b', 'c'].map(owner => syncs.claim(lease(owner))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      const owner = ['a', 'b', 'c'][claims.findIndex(Boolean)];

      expect(await syncs.renew(sync.id, { owner, until: at(20) }, [line])).toBe(
        true,
      );
      expect(await syncs.claim(lease('d', 15))).toBeUndefined();
      expect(await syncs.claim(lease('d', 25))).toMatchObject({
        attempts: 2,
        sync: { id: sync.id, log: [line] },
      });
      expect(await syncs.renew(sync.id, { owner, until: at(99) }, [])).toBe(
        false,
      );
      expect(await syncs.finish(sync.id, owner, end())).toBe(false);
      expect(await syncs.finish(sync.id, 'd', end())).toBe(true);
      expect(await syncs.find(mirror.id, sync.id)).toMatchObject({
        state: 'succeeded',
        changedRefs: 1,
        log: [line],
      });
    });

    it('gives a sync back without counting an attempt', async () => {
      const { syncs, mirror } = await setUp();
      const { sync } = await syncs.request({
        mirrorId: mirror.id,
        trigger: 'person',
      });
      await syncs.claim(lease('a'));
      await syncs.release(sync.id, 'a');
      expect(await syncs.claim(lease('b'))).toMatchObject({ attempts: 1 });
    });

    it('serves people before the schedule', async () => {
      const { syncs, mirror, add } = await setUp();
      const waited = await add('web');
      await syncs.request({ mirrorId: mirror.id, trigger: 'schedule' });
      await syncs.request({ mirrorId: waited.id, trigger: 'person' });
      expect((await syncs.claim(lease('a')))?.sync.mirrorId).toBe(waited.id);
      expect((await syncs.claim(lease('a')))?.sync.mirrorId).toBe(mirror.id);
    });

    it('asks for what is due, and for nothing that is paused or lacks credentials', async () => {
      const { syncs, mirrors, mirror, add } = await setUp();
      const paused = await add('paused');
      const locked = await add('locked', { isPrivate: true });
      const opened = await add('opened', { isPrivate: true });
      await mirrors.update(paused.id, { paused: true });
      await mirrors.update(opened.id, { sealedCredentials: 'sealed' });

      await syncs.requestDue(at(-1));
      expect(await syncs.claim(lease('a'))).toBeUndefined();
      await syncs.requestDue(at(0));
      await syncs.requestDue(at(0));
      const claimed = [
        await syncs.claim(lease('a')),
        await syncs.claim(lease('a')),
        await syncs.claim(lease('a')),
      ].map(claim => claim?.sync.mirrorId);
      expect(new Set(claimed)).toEqual(
        new Set([mirror.id, opened.id, undefined]),
      );
      expect((await syncs.list(locked.id, 10)).total).toBe(0);
    });

    it('ends a sync together with the refs and the schedule of its mirror', async () => {
      const { syncs, mirrors, refs, mirror } = await setUp();
      const run = async (change: Partial<SyncEnd>) => {
        const { sync } = await syncs.request({
          mirrorId: mirror.id,
          trigger: 'schedule',
        });
        await syncs.claim(lease('a'));
        await syncs.finish(sync.id, 'a', end(change));
      };
      await run({ refs: [ref('main'), ref('old')] });
      expect(await mirrors.find(mirror.id)).toMatchObject({
        lastSyncAt: at(5),
        nextSyncAt: at(305),
        isSyncing: false,
      });

      const divergent = ref('work', {
        state: 'divergent',
        divergence: 'changed-at-target',
        targetObject: 'b'.repeat(40),
        mirroredObject: undefined,
      });
      await run({ refs: [ref('main', { commit: 'c'.repeat(40) }), divergent] });
      const left = await refs.list(mirror.id);
      expect(left.map(({ name }) => name)).toEqual(['work', 'main']);
      expect(left[0]).toEqual(divergent);
      expect(left[1].commit).toBe('c'.repeat(40));
      expect((await mirrors.find(mirror.id))?.divergentRefs).toBe(1);

      const failure = {
        code: 'source-unreachable',
        system: 'https://forge.example/api.git',
      } as const;
      await run({
        finishedAt: at(9),
        failure,
        error: 'It does not answer',
        mirror: { revision: 1, consecutiveFailures: 1, nextSyncAt: at(35) },
      });
      expect(await mirrors.find(mirror.id)).toMatchObject({
        failure,
        error: 'It does not answer',
        consecutiveFailures: 1,
        lastSyncAt: at(5),
        nextSyncAt: at(35),
      });
      expect(await refs.list(mirror.id)).toEqual(left);
    });

    it('does not let a sync of before speak for a mirror that changed since', async () => {
      const { syncs, mirrors, refs, mirror } = await setUp();
      const { sync } = await syncs.request({
        mirrorId: mirror.id,
        trigger: 'schedule',
      });
      await syncs.claim(lease('a'));
      await mirrors.update(mirror.id, {
        sourceUrl: 'https://forge.example/other.git',
        nextSyncAt: at(1),
      });
      await syncs.finish(sync.id, 'a', end({ refs: [ref('main')] }));
      expect(await mirrors.find(mirror.id)).toMatchObject({
        nextSyncAt: at(1),
        lastSyncAt: undefined,
      });
      expect(await refs.list(mirror.id)).toEqual([]);
      expect((await syncs.find(mirror.id, sync.id))?.state).toBe('succeeded');
    });

    it('keeps what happened longer than what did not', async () => {
      const { syncs, mirror } = await setUp();
      const run = async (change: Partial<SyncEnd>) => {
        const { sync } = await syncs.request({
          mirrorId: mirror.id,
          trigger: 'schedule',
        });
        await syncs.claim(lease('a'));
        await syncs.finish(sync.id, 'a', end(change));
        return sync.id;
      };
      const eventful = await run({ changedRefs: 3 });
      for (let round = 0; round < 25; round += 1) await run({ changedRefs: 0 });
      expect((await syncs.list(mirror.id, 5)).items).toHaveLength(5);
      expect((await syncs.list(mirror.id, 100)).total).toBe(21);
      expect(await syncs.find(mirror.id, eventful)).toBeDefined();
    });
  },
);
