import { TestDatabases } from '@backstage/backend-test-utils';

/** Both engines of the portal. */
export function createDatabases() {
  return TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
}
