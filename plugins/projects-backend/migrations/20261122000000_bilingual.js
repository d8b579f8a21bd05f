// What the portal says while it works, in English beside the French that the older column keeps. The older columns
// stay as they are, so that a replica of the version before can go on beside this one; what it wrote, and what was
// written before, has one language and is read in both.
const columns = {
  step_log_lines: 'message_en',
  steps: 'error_en',
  request_events: 'text_en',
};

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const [name, column] of Object.entries(columns)) {
    await knex.schema.alterTable(name, table => {
      table.text(column);
    });
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const [name, column] of Object.entries(columns)) {
    // On SQLite, Knex makes the table anew to drop a column; dropping the old one takes along the lines that refer to
    // it. Both engines can do without.
    await knex.raw('alter table ?? drop column ??', [name, column]);
  }
};
