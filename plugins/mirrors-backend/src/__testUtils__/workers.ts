import { mockServices } from '@backstage/backend-test-utils';
import { SecretBox } from '@cloud-pi-native/plugin-portal-node';
import type { Knex } from 'knex';
import { DatabaseMirrorStore } from '../stores/DatabaseMirrorStore';
import { DatabaseRefStore } from '../stores/DatabaseRefStore';
import { DatabaseSyncStore } from '../stores/DatabaseSyncStore';
import { SyncWorker, type SyncWorkerOptions } from '../services/SyncWorker';

export const testSecrets = SecretBox.fromConfig(
  mockServices.rootConfig({
    data: {
      portal: {
        encryption: { keys: [{ id: 'test', secret: 'a'.repeat(32) }] },
      },
    },
  }),
);

/** A replica: it shares nothing with another one but the database. */
export function createWorker(
  knex: Knex,
  options: Pick<SyncWorkerOptions, 'service'> & Partial<SyncWorkerOptions>,
): SyncWorker {
  return SyncWorker.create({
    mirrors: DatabaseMirrorStore.create({ knex }),
    syncs: DatabaseSyncStore.create({ knex }),
    refs: DatabaseRefStore.create({ knex }),
    secrets: testSecrets,
    notifier: { onFailure: async () => {} },
    logger: mockServices.rootLogger({ level: 'none' }),
    concurrency: 2,
    leaseSeconds: 1,
    timeoutSeconds: 60,
    ...options,
  });
}
