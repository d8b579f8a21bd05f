// @ts-check

/**
 * Times are ISO 8601 texts in UTC with milliseconds: they sort as they are, the same way on both engines.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mirrors', table => {
    table.comment(
      'Repositories of the primary chain copied to the secondary one',
    );
    table.string('id', 36).primary().notNullable();
    table.string('project', 30).notNullable().comment('Slug of the project');
    table.string('repository', 20).notNullable();
    table.text('source_url').notNullable();
    table.string('target_path', 500).notNullable();
    table.boolean('is_private').notNullable();
    table
      .text('credentials')
      .nullable()
      .comment('What the source asks for, sealed with portal.encryption.keys');
    table
      .text('refs')
      .notNullable()
      .comment('JSON: patterns of branches and tags');
    table.integer('interval_seconds').notNullable();
    table.boolean('paused').notNullable();
    table
      .integer('revision')
      .notNullable()
      .comment(
        'Grows with each change, so that a sync of before does not speak for after',
      );
    table.integer('consecutive_failures').notNullable();
    table.text('failure').nullable().comment('JSON: why the last sync failed');
    table.text('error').nullable().comment('The same as a sentence');
    table
      .boolean('noticed')
      .notNullable()
      .comment('People were told of the failure');
    table
      .string('last_sync_at', 24)
      .nullable()
      .comment('End of the last good sync');
    table.string('next_sync_at', 24).notNullable();
    table.string('created_at', 24).notNullable();
    table.string('updated_at', 24).notNullable();
    table.unique(['project', 'repository'], {
      indexName: 'mirrors_repository_unique',
    });
    table.unique(['target_path'], { indexName: 'mirrors_target_unique' });
    table.index(['next_sync_at'], 'mirrors_next_sync_index');
  });

  await knex.schema.createTable('syncs', table => {
    table.comment('Syncs of mirrors: asked for, under way and ended');
    table.string('id', 36).primary().notNullable();
    table
      .string('mirror_id', 36)
      .notNullable()
      .references('id')
      .inTable('mirrors')
      .onDelete('CASCADE');
    table.string('trigger', 20).notNullable();
    table.string('actor', 500).nullable();
    table.string('state', 20).notNullable();
    table.string('started_at', 24).notNullable();
    table.string('finished_at', 24).nullable();
    table.integer('changed_refs').notNullable();
    table.text('failure').nullable().comment('JSON');
    table.text('error').nullable();
    table.text('log').notNullable().comment('JSON: lines without any secret');
    table
      .integer('attempts')
      .notNullable()
      .comment('Times a replica took it up');
    table.string('lease_owner', 36).nullable();
    table
      .string('lease_until', 24)
      .nullable()
      .comment('Past or absent: any replica may take the sync up');
    table.index(['mirror_id', 'started_at'], 'syncs_mirror_index');
  });
  // One sync at a time per mirror, whatever the number of replicas.
  await knex.raw(
    `CREATE UNIQUE INDEX syncs_running_unique ON syncs (mirror_id) WHERE state = 'running'`,
  );

  await knex.schema.createTable('refs', table => {
    table.comment('Branches and tags as the last sync left them');
    table
      .string('mirror_id', 36)
      .notNullable()
      .references('id')
      .inTable('mirrors')
      .onDelete('CASCADE');
    table.string('kind', 10).notNullable();
    table.text('name').notNullable();
    table.string('commit', 64).notNullable();
    table.string('state', 20).notNullable();
    table.string('divergence', 30).nullable();
    table.string('target_object', 64).nullable();
    table
      .string('mirrored_object', 64)
      .nullable()
      .comment('Object last known to be the same on both sides');
    table.primary(['mirror_id', 'kind', 'name']);
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('refs');
  await knex.schema.dropTable('syncs');
  await knex.schema.dropTable('mirrors');
};
