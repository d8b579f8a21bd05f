// @ts-check

/**
 * Instants are ISO 8601 texts in UTC with milliseconds, days are `YYYY-MM-DD`. People and skills are entity references.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('people', table => {
    table.comment('What people answer for');
    table.string('user_ref', 255).primary().notNullable();
    table.string('perimeter', 30).notNullable();
  });
  await knex.schema.createTable('assessments', table => {
    table.comment('Where people stand now on each skill');
    table.string('user_ref', 255).notNullable();
    table.string('skill', 255).notNullable();
    table.integer('claim_level').nullable();
    table.text('claim_comment').nullable();
    table.string('claim_at', 24).nullable();
    table.string('asked_at', 24).nullable();
    table
      .string('news_at', 24)
      .nullable()
      .comment('The last time that something was put to validation');
    // The last decision, then the last one that validated a level.
    for (const part of ['decision', 'validation']) {
      table.integer(`${part}_level`).nullable();
      table.text(`${part}_comment`).nullable();
      table.string(`${part}_expires_on`, 10).nullable();
      table.string(`${part}_by`, 255).nullable();
      table.string(`${part}_at`, 24).nullable();
    }
    table.string('verdict', 10).nullable();
    table.primary(['user_ref', 'skill']);
    table.index(['news_at']);
    table.index(['validation_expires_on']);
  });
  await knex.schema.createTable('proofs', table => {
    table.string('id', 36).primary().notNullable();
    table.string('user_ref', 255).notNullable();
    table.string('skill', 255).notNullable();
    table.string('source', 255).notNullable().comment('Names what was shown');
    table.string('kind', 20).notNullable();
    table.integer('level').notNullable();
    table.text('title_fr').notNullable();
    table.text('title_en').notNullable();
    table.text('url').nullable();
    table.string('obtained_on', 10).notNullable();
    table.string('expires_on', 10).nullable();
    table.string('added_at', 24).notNullable();
    table.string('added_by', 255).notNullable();
    table.unique(['user_ref', 'skill', 'source']);
  });
  await knex.schema.createTable('events', table => {
    table.comment('Everything that happened');
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table.string('user_ref', 255).notNullable();
    table.string('skill', 255).notNullable();
    table.string('type', 20).notNullable();
    table.integer('level').nullable();
    table.text('text_fr').nullable();
    table.text('text_en').nullable();
    table.string('actor', 255).notNullable();
    table.string('at', 24).notNullable();
    table.index(['user_ref', 'skill']);
  });
  await knex.schema.createTable('reminders', table => {
    table.comment('Ends of validations that people were told of');
    table.string('user_ref', 255).notNullable();
    table.string('skill', 255).notNullable();
    table.string('expires_on', 10).notNullable();
    table.string('sent_at', 24).notNullable();
    table.primary(['user_ref', 'skill', 'expires_on']);
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const table of [
    'reminders',
    'events',
    'proofs',
    'assessments',
    'people',
  ]) {
    await knex.schema.dropTable(table);
  }
};
