// @ts-check

/**
 * Times are ISO 8601 texts in UTC with milliseconds: they sort as they are, the same way on both engines.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('events', table => {
    table.comment('Who did what, to what, when; rows are only added');
    table
      .string('id', 64)
      .primary()
      .notNullable()
      .comment('Given by the caller');
    table.string('at', 24).notNullable();
    table
      .string('actor', 255)
      .notNullable()
      .comment('Entity reference of the person, or service:<plugin>');
    table.string('plugin', 64).notNullable();
    table.string('action', 128).notNullable();
    table.string('outcome', 16).notNullable();
    table.string('project', 30).nullable().comment('Slug of the project');
    table.text('target').nullable();
    table.text('details').nullable().comment('JSON');
    table
      .text('search')
      .notNullable()
      .comment('What the event is found by, without case and accents');
    table.index(['at', 'id'], 'events_at_idx');
    table.index(['project', 'at'], 'events_project_at_idx');
    table.index(['actor', 'at'], 'events_actor_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('events');
};
