// @ts-check

/**
 * Instants are ISO 8601 texts in UTC with milliseconds, days are `YYYY-MM-DD` in Europe/Paris; targets and bilingual
 * texts are JSON. Services are names of the catalog, projects are slugs. Roll-ups are whole seconds.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('probes', table => {
    table.string('id', 63).primary().notNullable();
    table.string('service', 63).notNullable();
    table.text('target').notNullable();
    table.integer('interval_seconds').notNullable();
    table.integer('timeout_seconds').notNullable();
    table.boolean('is_paused').notNullable();
    table.string('origin', 20).notNullable();
    table.string('next_at', 24).notNullable().index();
    table.string('lease_owner', 36).nullable();
    table.string('lease_until', 24).nullable();
    table.string('state', 10).notNullable();
    table.string('since', 24).nullable();
    table.boolean('pending_is_up').nullable();
    table.integer('pending_count').nullable();
    table.string('pending_since', 24).nullable();
    table.string('last_at', 24).nullable();
    table.boolean('last_is_up').nullable();
    table.integer('last_milliseconds').nullable();
    table.text('last_message').nullable();
  });
  await knex.schema.createTable('samples', table => {
    table.comment('One row for each time that a probe looked');
    table
      .string('probe_id', 63)
      .notNullable()
      .references('id')
      .inTable('probes')
      .onDelete('CASCADE');
    table.string('due_at', 24).notNullable();
    table.string('at', 24).notNullable();
    table.boolean('is_up').notNullable();
    table.integer('milliseconds').notNullable();
    table.text('message').nullable();
    table.string('state', 10).notNullable();
    table.primary(['probe_id', 'due_at']);
    table.index(['at']);
    table.index(['probe_id', 'at']);
  });
  await knex.schema.createTable('rollup_cursor', table => {
    table.comment('One row: up to when the time is measured');
    table.integer('id').primary().notNullable();
    table.integer('turn').notNullable();
    table.string('until', 24).nullable();
  });
  await knex('rollup_cursor').insert({ id: 1, turn: 0 });
  for (const grain of ['minute', 'hour', 'day']) {
    await knex.schema.createTable(`rollup_${grain}s`, table => {
      table.string('service', 63).notNullable();
      table.string('start', 24).notNullable().index();
      table.integer('up').notNullable();
      table.integer('down').notNullable();
      table.integer('no_data').notNullable();
      table.integer('maintenance').notNullable();
      table.integer('outside').notNullable();
      table.primary(['service', 'start']);
    });
  }
  await knex.schema.createTable('incidents', table => {
    table.increments('id');
    table.text('title').notNullable();
    table.string('impact', 20).notNullable();
    table.string('origin', 10).notNullable();
    table
      .string('open_key', 80)
      .nullable()
      .unique()
      .comment(
        'The service of an incident that a probe opened, while it lasts',
      );
    table.string('started_at', 24).notNullable();
    table.string('opened_at', 24).notNullable();
    table.string('ended_at', 24).nullable();
    table.text('cause').nullable();
    table.index(['ended_at', 'started_at']);
  });
  await knex.schema.createTable('incident_services', table => {
    ofIncident(table);
    table.string('service', 63).notNullable();
    table.integer('position').notNullable();
    table.primary(['incident_id', 'service']);
  });
  await knex.schema.createTable('incident_projects', table => {
    ofIncident(table);
    table.string('project', 63).notNullable().index();
    table.primary(['incident_id', 'project']);
  });
  await knex.schema.createTable('incident_updates', table => {
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    ofIncident(table).index();
    table.string('kind', 10).notNullable();
    table.text('text').notNullable();
    table.string('author', 255).nullable();
    table.string('at', 24).notNullable();
  });
  await knex.schema.createTable('maintenances', table => {
    table.string('id', 36).primary().notNullable();
    table.text('title').notNullable();
    table.text('description').notNullable();
    table.string('starts_at', 24).notNullable();
    table.string('ends_at', 24).notNullable().index();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
    table.string('cancelled_at', 24).nullable();
  });
  await knex.schema.createTable('maintenance_services', table => {
    table
      .string('maintenance_id', 36)
      .notNullable()
      .references('id')
      .inTable('maintenances')
      .onDelete('CASCADE');
    table.string('service', 63).notNullable();
    table.integer('position').notNullable();
    table.primary(['maintenance_id', 'service']);
  });
  await knex.schema.createTable('notices', table => {
    table.comment('What people were told, so that they are told once');
    table.string('key', 200).primary().notNullable();
    table.string('sent_at', 24).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const table of [
    'notices',
    'maintenance_services',
    'maintenances',
    'incident_updates',
    'incident_projects',
    'incident_services',
    'incidents',
    'rollup_days',
    'rollup_hours',
    'rollup_minutes',
    'rollup_cursor',
    'samples',
    'probes',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/** @param {import('knex').Knex.CreateTableBuilder} table */
function ofIncident(table) {
  return table
    .integer('incident_id')
    .notNullable()
    .references('id')
    .inTable('incidents')
    .onDelete('CASCADE');
}
