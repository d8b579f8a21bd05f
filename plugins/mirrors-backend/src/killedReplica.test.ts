import { spawn, type ChildProcess } from 'child_process';
import { join } from 'path';
import { mockServices } from '@backstage/backend-test-utils';
import { everyRef } from '@cloud-pi-native/plugin-mirrors-common';
import createKnex from 'knex';
import { TestForges } from './__testUtils__/forges';
import { createWorker } from './__testUtils__/workers';
import { MirrorSyncService } from './services/MirrorSyncService';
import { SourcePolicy } from './services/SourcePolicy';
import { applyMigrations } from './stores/applyMigrations';
import { DatabaseMirrorStore } from './stores/DatabaseMirrorStore';
import { DatabaseSyncStore } from './stores/DatabaseSyncStore';

jest.setTimeout(180_000);

let forges: TestForges;
beforeAll(async () => {
  forges = await TestForges.start();
});
afterAll(() => forges.stop());

/** A replica in a process of its own, that can be killed. */
function startReplica(settings: object): ChildProcess {
  return spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      join(__dirname, '__testUtils__', 'runReplica.ts'),
      JSON.stringify(settings),
    ],
    { stdio: 'inherit' },
  );
}

it.each([
  ['while it asks the target', '*/info/refs'],
  ['while it pushes', '*/git-receive-pack'],
])('ends the sync of a replica killed %s, once', async (_, path) => {
  const folder = await forges.makeFolder();
  const databaseFile = join(folder, 'mirrors.sqlite');
  const workingDirectory = join(folder, 'caches');
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: databaseFile },
    useNullAsDefault: true,
  });
  await applyMigrations(knex);
  const mirrors = DatabaseMirrorStore.create({ knex });
  const syncs = DatabaseSyncStore.create({ knex });
  const sourceUrl = forges.sandbox.primaryForge.publicRepositoryUrl;
  const project = path.includes('info') ? 'asking' : 'pushing';
  const targetPath = await forges.createTarget(project, 'api');
  const { mirror } = await mirrors.create(
    {
      project,
      repository: 'api',
      sourceUrl,
      targetPath,
      isPrivate: false,
      refs: everyRef,
      intervalSeconds: 300,
    },
    '2100-01-01T00:00:00.000Z',
  );
  const { sync } = await syncs.request({
    mirrorId: mirror.id,
    trigger: 'enrolment',
  });

  const { faults } = forges.sandbox.gitlab;
  const held = faults.inject({ path, effect: { kind: 'hold' } });
  const replica = startReplica({
    databaseFile,
    workingDirectory,
    gitlab: {
      baseUrl: forges.sandbox.gitlab.url,
      token: forges.sandbox.gitlab.token,
    },
  });
  await faults.met(held.id);
  replica.kill('SIGKILL');
  await new Promise(resolve => {
    replica.on('exit', resolve);
  });
  faults.remove(held.id);

  const next = createWorker(knex, {
    service: MirrorSyncService.create({
      workingDirectory,
      forge: forges.forge,
      policy: SourcePolicy.fromConfig(
        mockServices.rootConfig({
          data: { mirrors: { allowInsecureLoopback: true } },
        }),
      ),
    }),
  });
  let ended = await syncs.find(mirror.id, sync.id);
  while (ended?.state === 'running') {
    await next.wake();
    await next.whenIdle();
    ended = await syncs.find(mirror.id, sync.id);
  }
  expect(ended).toMatchObject({ state: 'succeeded' });
  expect(ended?.log.map(({ code }) => code)).toContain('resumed');
  expect((await syncs.list(mirror.id, 5)).total).toBe(1);
  expect(await forges.targetRefs(targetPath)).toEqual(
    await forges.sourceRefs(sourceUrl),
  );
  await knex.destroy();
});
