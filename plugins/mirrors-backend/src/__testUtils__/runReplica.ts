import { mockServices } from '@backstage/backend-test-utils';
import { GitLabForge } from '@cloud-pi-native/plugin-forge-node';
import createKnex from 'knex';
import { MirrorSyncService } from '../services/MirrorSyncService';
import { SourcePolicy } from '../services/SourcePolicy';
import { createWorker } from './workers';

/** A replica in a process of its own, for a test that kills it. Takes its settings as JSON. */
async function runReplica(): Promise<void> {
  const { databaseFile, workingDirectory, gitlab } = JSON.parse(
    process.argv[2],
  );
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: databaseFile },
    useNullAsDefault: true,
  });
  const worker = createWorker(knex, {
    service: MirrorSyncService.create({
      workingDirectory,
      forge: GitLabForge.create({
        ...gitlab,
        projectsRoot: 'projets',
        logger: mockServices.rootLogger({ level: 'none' }),
      }),
      policy: SourcePolicy.fromConfig(
        mockServices.rootConfig({
          data: { mirrors: { allowInsecureLoopback: true } },
        }),
      ),
    }),
  });
  await worker.wake();
  await worker.whenIdle();
}

runReplica().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
