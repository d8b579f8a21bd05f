// @ts-check

/**
 * Times are ISO 8601 texts in UTC with milliseconds: they sort as they are, the same way on both engines.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('answers', table => {
    table.comment(
      'What each reader says of a page: one row per person and page',
    );
    table
      .string('user_ref', 255)
      .notNullable()
      .comment('Who answered, so that they can change it; never shown');
    table.string('entity_ref', 255).notNullable();
    table
      .string('path', 500)
      .notNullable()
      .comment('The page in its site; empty for the first one');
    table.boolean('helpful').notNullable();
    table.text('comment').nullable();
    table.string('at', 24).notNullable();
    table.primary(['user_ref', 'entity_ref', 'path']);
    table.index(['entity_ref', 'path', 'at'], 'answers_page_at_idx');
    table.index(['at'], 'answers_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('answers');
};
