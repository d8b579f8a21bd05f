import { TestDatabases } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { DatabaseRequestStore } from './DatabaseRequestStore';
import { DatabaseRunStore } from './DatabaseRunStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const directory = resolvePackagePath(
  '@cloud-pi-native/plugin-projects-backend',
  'migrations',
);

jest.setTimeout(60_000);

const at = '2026-11-01T09:00:00.000Z';

/** A failed run as the version before wrote it. */
async function insertOldRun(knex: Knex): Promise<void> {
  await knex('access_requests').insert({
    id: 'request',
    state: 'failed',
    requester: 'user:default/camille.porteur',
    name: 'vigie',
    organisation: 'UO-42',
    protection: 'NP',
    asked: '{}',
    search: 'vigie',
    created_at: at,
    updated_at: at,
    terms_accepted_at: at,
  });
  await knex('request_events').insert({
    id: 'event',
    request_id: 'request',
    type: 'failed',
    actor: 'service:projects',
    at,
    text: 'gitlab: no answer',
  });
  await knex('projects').insert({
    id: 'project',
    name: 'vigie',
    slug: 'vigie',
    description: 'Vigie',
    organisation: 'UO-42',
    application_ref: 'system:default/vigie',
    protection: 'NP',
    hosting_target: 'cpin',
    state: 'failed',
    request_id: 'request',
    quotas: '{}',
    search: 'vigie',
    created_at: at,
    updated_at: at,
  });
  await knex('runs').insert({
    id: 'run',
    project_id: 'project',
    kind: 'enrolment',
    state: 'failed',
    driver: 'engine',
    requested_by: 'user:default/sophie.service',
    created_at: at,
  });
  await knex('run_services').insert({
    run_id: 'run',
    service: 'gitlab',
    position: 0,
    state: 'failed',
    released: true,
  });
  await knex('steps').insert({
    id: 'step',
    run_id: 'run',
    service: 'gitlab',
    key: 'group',
    position: 0,
    change: 'create',
    target: 'projets/vigie',
    state: 'failed',
    attempts: 1,
    error: 'GitLab ne répond pas',
  });
  await knex('step_log_lines').insert({
    step_id: 'step',
    at,
    level: 'info',
    message: 'Groupe créé.',
  });
}

async function tablesOf(knex: Knex): Promise<string[]> {
  const rows: { name: string }[] =
    knex.client.config.client === 'pg'
      ? await knex('information_schema.tables')
          .where({ table_schema: 'public' })
          .select({ name: 'table_name' })
      : await knex('sqlite_master').where({ type: 'table' }).select('name');
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(knex_|sqlite_)/.test(name))
    .sort();
}

describe.each(databases.eachSupportedId())('migrations on %s', databaseId => {
  it('go up, down to nothing, and up again', async () => {
    const knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory });
    const tables = await tablesOf(knex);
    expect(tables).toEqual([
      'access_requests',
      'decisions',
      'environments',
      'leases',
      'members',
      'name_claims',
      'projects',
      'repositories',
      'request_events',
      'run_services',
      'runs',
      'step_log_lines',
      'steps',
    ]);
    await knex.migrate.rollback({ directory }, true);
    expect(await tablesOf(knex)).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await tablesOf(knex)).toEqual(tables);
  });

  it('keep what was said in one language, and let it be read in both', async () => {
    const knex = await databases.init(databaseId);
    await knex.migrate.up({ directory });
    await insertOldRun(knex);
    await knex.migrate.latest({ directory });
    const said = (text: string) => ({ fr: text, en: text });
    const runs = DatabaseRunStore.create(knex);
    const before = (await runs.get('run'))?.steps[0];
    expect(before?.error).toEqual(said('GitLab ne répond pas'));
    expect(before?.log).toEqual([
      { at, level: 'info', message: said('Groupe créé.') },
    ]);
    expect(
      (await DatabaseRequestStore.create(knex).get('request'))?.events,
    ).toMatchObject([{ type: 'failed', text: 'gitlab: no answer' }]);

    await runs.addLogLine('step', {
      at,
      level: 'info',
      message: { fr: 'Dépôt créé.', en: 'Repository created.' },
    });
    // Going back keeps the French.
    await knex.migrate.down({ directory });
    expect(
      await knex('step_log_lines').orderBy('sequence').pluck('message'),
    ).toEqual(['Groupe créé.', 'Dépôt créé.']);
  });
});
