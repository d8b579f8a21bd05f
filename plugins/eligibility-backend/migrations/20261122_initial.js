// @ts-check

/**
 * Instants are ISO 8601 texts in UTC with milliseconds; answers and results are JSON texts. People and applications are
 * entity references.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('diagnostics', table => {
    table.comment('Questionnaires, as they are now');
    table.string('id', 36).primary().notNullable();
    table.text('title').notNullable();
    table.string('application', 255).nullable().unique();
    table.string('author', 255).notNullable();
    table.string('created_at', 24).notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('updated_by', 255).notNullable();
    table.text('answers', 'longtext').notNullable();
  });
  await knex.schema.createTable('versions', table => {
    table.comment('What was kept; never changes');
    table
      .string('diagnostic_id', 36)
      .notNullable()
      .references('id')
      .inTable('diagnostics')
      .onDelete('CASCADE');
    table.integer('number').notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
    table.text('answers', 'longtext').notNullable();
    table.text('result', 'longtext').notNullable();
    table.primary(['diagnostic_id', 'number']);
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('versions');
  await knex.schema.dropTable('diagnostics');
};
