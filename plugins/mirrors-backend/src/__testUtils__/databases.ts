import { TestDatabases } from '@backstage/backend-test-utils';
import { applyMigrations } from '../stores/applyMigrations';
import { DatabaseMirrorStore } from '../stores/DatabaseMirrorStore';
import { DatabaseRefStore } from '../stores/DatabaseRefStore';
import { DatabaseSyncStore } from '../stores/DatabaseSyncStore';

/** Both engines of the portal. */
export function createDatabases() {
  return TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
}

/** Stores on a new database of the engine. */
export async function createStores(
  databases: TestDatabases,
  engine: Parameters<TestDatabases['init']>[0],
) {
  const knex = await databases.init(engine);
  await applyMigrations(knex);
  return {
    knex,
    mirrors: DatabaseMirrorStore.create({ knex }),
    syncs: DatabaseSyncStore.create({ knex }),
    refs: DatabaseRefStore.create({ knex }),
  };
}
