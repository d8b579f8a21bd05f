import { everyRef } from '@cloud-pi-native/plugin-mirrors-common';
import { createDatabases, createStores } from '../__testUtils__/databases';

jest.setTimeout(60_000);

const databases = createDatabases();
const later = '2026-11-22T10:00:00.000Z';

const input = (project: string, repository: string) => ({
  project,
  repository,
  sourceUrl: `https://forge.example/${repository}.git`,
  targetPath: `projets/${project}/${repository}`,
  isPrivate: false,
  refs: everyRef,
  intervalSeconds: 300,
});

describe.each(databases.eachSupportedId())(
  'DatabaseMirrorStore on %s',
  engine => {
    it('creates one mirror per repository, however many ask for it at once', async () => {
      const { mirrors } = await createStores(databases, engine);
      const results = await Promise.all(
        [1, 2, 3].map(() => mirrors.create(input('portail', 'api'), later)),
      );
      expect(results.filter(({ created }) => created)).toHaveLength(1);
      expect(new Set(results.map(({ mirror }) => mirror.id)).size).toBe(1);
      expect(results[0].mirror).toMatchObject({
        project: 'portail',
        refs: everyRef,
        isPrivate: false,
        paused: false,
        revision: 1,
        sealedCredentials: undefined,
        isSyncing: false,
        divergentRefs: 0,
        nextSyncAt: later,
      });
    });

    it('refuses two mirrors with one target', async () => {
      const { mirrors } = await createStores(databases, engine);
      const { mirror } = await mirrors.create(input('portail', 'api'), later);
      const other = {
        ...input('portail', 'web'),
        targetPath: mirror.targetPath,
      };
      await expect(mirrors.create(other, later)).rejects.toThrow(
        'Another mirror already writes to projets/portail/api',
      );
      const { mirror: web } = await mirrors.create(
        input('portail', 'web'),
        later,
      );
      await expect(
        mirrors.update(web.id, { targetPath: mirror.targetPath }),
      ).rejects.toThrow('Another mirror already writes to');
    });

    it('makes a revision of each change and can empty what it holds', async () => {
      const { mirrors } = await createStores(databases, engine);
      const { mirror } = await mirrors.create(input('portail', 'api'), later);
      await mirrors.update(mirror.id, {
        sealedCredentials: 'sealed',
        failure: { code: 'timeout', system: 'x' },
        error: 'too long',
        noticed: true,
      });
      const changed = await mirrors.update(mirror.id, { paused: true });
      expect(changed).toMatchObject({
        revision: 3,
        paused: true,
        sealedCredentials: 'sealed',
        failure: { code: 'timeout', system: 'x' },
        noticed: true,
      });
      const emptied = await mirrors.update(mirror.id, {
        sealedCredentials: undefined,
        failure: undefined,
        error: undefined,
      });
      expect(emptied.sealedCredentials).toBeUndefined();
      expect(emptied.failure).toBeUndefined();
      await expect(mirrors.update('nothing', { paused: true })).rejects.toThrow(
        'There is no mirror nothing',
      );
    });

    it('lists what the criteria of a person let through', async () => {
      const { mirrors } = await createStores(databases, engine);
      for (const [project, repository] of [
        ['a', 'web'],
        ['a', 'api'],
        ['b', 'api'],
        ['c', 'api'],
      ]) {
        await mirrors.create(input(project, repository), later);
      }
      type List = Parameters<typeof mirrors.list>;
      const names = async (
        query: List[0],
        filter: List[1] = { kind: 'everything' },
      ) =>
        (await mirrors.list(query, filter)).map(
          m => `${m.project}/${m.repository}`,
        );

      expect(await names({})).toEqual(['a/api', 'a/web', 'b/api', 'c/api']);
      expect(await names({ project: 'a', repository: 'web' })).toEqual([
        'a/web',
      ]);
      expect(
        await names(
          { repository: 'api' },
          { kind: 'matching', criteria: { projects: ['a', 'b'] } },
        ),
      ).toEqual(['a/api', 'b/api']);
      expect(
        await names({}, { kind: 'matching', criteria: { projects: [] } }),
      ).toEqual([]);
      expect(await names({}, { kind: 'nothing' })).toEqual([]);
    });
  },
);
