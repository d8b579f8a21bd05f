// @ts-check

/**
 * Instants are ISO 8601 texts in UTC with milliseconds; reports, readings and mappings are JSON texts.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('imports', table => {
    table.comment('Dry runs of files, until they are applied or a day old');
    table.string('id', 64).primary().notNullable();
    table.string('state', 10).notNullable();
    table.string('at', 24).notNullable().index();
    table.text('report', 'longtext').notNullable();
    table
      .text('reading', 'longtext')
      .nullable()
      .comment('What applying it writes; empty once it is applied');
  });
  await knex.schema.createTable('import_mappings', table => {
    table.comment('What the columns of files were said to mean');
    table
      .string('headings', 64)
      .primary()
      .notNullable()
      .comment('Digest of the headings');
    table.text('mapping').notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('import_mappings');
  await knex.schema.dropTable('imports');
};
