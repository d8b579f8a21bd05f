// @ts-check

/**
 * Instants are ISO 8601 texts in UTC with milliseconds. People, paths, modules and skills are entity references; texts
 * in two languages are JSON.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('enrolments', table => {
    table.comment('The paths that people chose');
    table.string('person', 255).notNullable();
    table.string('path', 255).notNullable().index();
    table.string('enrolled_at', 24).notNullable();
    table.string('finished_at', 24).nullable();
    table.string('left_at', 24).nullable();
    table.primary(['person', 'path']);
  });
  await knex.schema.createTable('module_records', table => {
    table.comment('The modules that people opened, and how far they are');
    table.string('person', 255).notNullable();
    table.string('module', 255).notNullable();
    table.string('state', 20).notNullable();
    table.string('started_at', 24).notNullable();
    table.string('touched_at', 24).notNullable();
    table.string('done_at', 24).nullable();
    table.primary(['person', 'module']);
    table.index(['module', 'state']);
  });
  await knex.schema.createTable('proofs', table => {
    table.comment('What shows that modules were followed');
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table.string('person', 255).notNullable();
    table.string('module', 255).notNullable();
    table.string('kind', 20).notNullable();
    table.text('text').notNullable();
    table.text('url').nullable();
    table.text('seen').nullable();
    table.string('at', 24).notNullable();
    table.boolean('accepted').nullable();
    table.text('comment').nullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 24).nullable();
    table.index(['person', 'module']);
    table.index(['kind', 'accepted']);
  });
  await knex.schema.createTable('skill_raises', table => {
    table.comment('Proofs that the skills are to be told of');
    table.increments('sequence');
    table.string('proof_id', 36).notNullable();
    table.string('person', 255).notNullable().index();
    table.string('skill', 255).notNullable();
    table.integer('level').notNullable();
    table.string('kind', 20).notNullable();
    table.text('title').notNullable();
    table.text('url').nullable();
    table.string('at', 24).notNullable();
    table.string('sent_at', 24).nullable().index();
    table.unique(['proof_id', 'skill']);
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('skill_raises');
  await knex.schema.dropTable('proofs');
  await knex.schema.dropTable('module_records');
  await knex.schema.dropTable('enrolments');
};
