// @ts-check

/**
 * Amounts are whole thousandths of a core, of a GiB, of a card. Instants are ISO 8601 texts in UTC with milliseconds,
 * days are `YYYY-MM-DD` in Paris. Amounts that nobody adds up are JSON texts.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  /** @param {import('knex').Knex.CreateTableBuilder} table */
  const amounts = table => {
    for (const resource of ['cpu', 'memory', 'gpu', 'storage']) {
      table.bigInteger(resource).notNullable();
    }
  };

  await knex.schema.createTable('clusters', table => {
    table.comment('What the catalog declares of clusters; a row is a lock');
    table.string('entity_ref', 255).primary().notNullable();
    table.string('title', 255).notNullable();
    table.string('zone', 63).notNullable();
    table.string('zone_title', 255).notNullable();
    table.string('protection', 2).notNullable();
    table.string('stages', 255).notNullable().comment('Separated by commas');
    amounts(table);
    table.boolean('is_declared').notNullable().comment('Is in the catalog');
    table.bigInteger('decisions').notNullable().defaultTo(0);
  });
  await knex.schema.createTable('projects', table => {
    table.comment('Projects of the ledger; a row is a lock');
    table.string('slug', 40).primary().notNullable();
    table.string('name', 200).notNullable();
    table.string('organisation', 200).notNullable();
    table.string('protection', 2).notNullable();
    table.string('attempt', 40).notNullable();
    table.string('opened_at', 24).notNullable();
    table.string('archived_at', 24).nullable();
    table.bigInteger('decisions').notNullable().defaultTo(0);
  });
  await knex.schema.createTable('envelopes', table => {
    table.comment('What is contracted now');
    table
      .string('project', 40)
      .notNullable()
      .references('slug')
      .inTable('projects')
      .onDelete('CASCADE');
    table.string('class', 20).notNullable();
    amounts(table);
    table.string('unlimited_until', 10).nullable();
    table.string('approver', 255).notNullable();
    table.text('reason').notNullable();
    table.string('at', 24).notNullable();
    table.primary(['project', 'class']);
  });
  await knex.schema.createTable('reservations', table => {
    table.comment('What each environment holds');
    table
      .string('project', 40)
      .notNullable()
      .references('slug')
      .inTable('projects')
      .onDelete('CASCADE');
    table.string('environment', 20).notNullable();
    table.string('class', 20).notNullable();
    table.string('stage', 20).notNullable();
    table.string('cluster', 255).notNullable().index();
    amounts(table);
    table.string('attempt', 40).notNullable();
    table.string('since', 24).notNullable();
    table.primary(['project', 'environment']);
  });
  await knex.schema.createTable('changes', table => {
    table.comment('Requests for another envelope');
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table
      .string('project', 40)
      .notNullable()
      .references('slug')
      .inTable('projects')
      .onDelete('CASCADE')
      .index();
    table.string('class', 20).notNullable();
    table.string('state', 20).notNullable().index();
    table.text('asked').notNullable();
    table.text('before').notNullable();
    table.text('reason').notNullable();
    table.string('by', 255).notNullable();
    table.string('at', 24).notNullable();
    table.text('granted').nullable();
    table.text('decision_reason').nullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 24).nullable();
  });
  await knex.schema.createTable('events', table => {
    table.comment('What happened; never changed once written');
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table
      .string('project', 40)
      .notNullable()
      .references('slug')
      .inTable('projects')
      .onDelete('CASCADE')
      .index();
    table.string('kind', 20).notNullable();
    table.string('at', 24).notNullable();
    table.string('actor', 255).notNullable();
    table.text('reason').nullable();
    table.string('class', 20).nullable();
    table.string('environment', 20).nullable();
    table.string('cluster', 255).nullable();
    table.text('before').nullable();
    table.text('after').nullable();
    table.string('unlimited_until', 10).nullable();
    table.string('change_id', 36).nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const table of [
    'events',
    'changes',
    'reservations',
    'envelopes',
    'projects',
    'clusters',
  ]) {
    await knex.schema.dropTable(table);
  }
};
