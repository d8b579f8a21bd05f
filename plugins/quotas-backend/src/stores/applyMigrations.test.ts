import { createDatabases } from '../__testUtils__/databases';
import { applyMigrations, migrationsDirectory } from './applyMigrations';

jest.setTimeout(60_000);

const databases = createDatabases();
const tables = [
  'clusters',
  'projects',
  'envelopes',
  'reservations',
  'changes',
  'events',
];

describe.each(databases.eachSupportedId())('migrations on %s', engine => {
  it('go up, down to nothing, and up again', async () => {
    const knex = await databases.init(engine);
    const existing = async () =>
      new Set(
        await Promise.all(tables.map(table => knex.schema.hasTable(table))),
      );

    await applyMigrations(knex);
    expect(await existing()).toEqual(new Set([true]));
    await knex.migrate.rollback({ directory: migrationsDirectory }, true);
    expect(await existing()).toEqual(new Set([false]));
    await applyMigrations(knex);
    expect(await existing()).toEqual(new Set([true]));
  });
});
