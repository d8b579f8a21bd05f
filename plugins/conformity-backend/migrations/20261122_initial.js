// @ts-check

/**
 * Instants are ISO 8601 texts in UTC with milliseconds, days are `YYYY-MM-DD`; proofs and findings are JSON texts.
 * Applications are entity references, requirements are keys.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('revision', table => {
    table.comment('One row: the number of the last change');
    table.integer('id').primary().notNullable();
    table.integer('value').notNullable();
  });
  await knex('revision').insert({ id: 1, value: 0 });
  await knex.schema.createTable('changes', table => {
    table.comment('The last change of each application');
    table.string('application', 255).primary().notNullable();
    table.integer('revision').notNullable().index();
  });
  await knex.schema.createTable('statements', table => {
    table.comment('What projects say; never changed once written');
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table.string('application', 255).notNullable();
    table.string('requirement', 40).notNullable();
    table.string('state', 20).notNullable();
    table.text('comment').notNullable();
    table.text('proofs').notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
    table.boolean('is_last').notNullable();
    table.index(['application', 'requirement']);
    table.index(['is_last', 'application']);
  });
  await knex.schema.createTable('reviews', table => {
    table.comment('What the architect thinks of statements');
    table.increments('sequence');
    table
      .string('statement_id', 36)
      .notNullable()
      .references('id')
      .inTable('statements')
      .onDelete('CASCADE')
      .index();
    table.string('verdict', 20).notNullable();
    table.text('comment').notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
    table.boolean('is_last').notNullable();
  });
  await knex.schema.createTable('derogations', table => {
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table.string('application', 255).notNullable();
    table.string('requirement', 40).notNullable();
    table.text('reason').notNullable();
    table.text('mitigation').notNullable();
    table.string('until', 10).notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
    table.boolean('granted').nullable();
    table.string('granted_until', 10).nullable();
    table.text('decision_reason').nullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 24).nullable();
    table.string('withdrawn_at', 24).nullable();
    table.index(['application', 'requirement']);
  });
  await knex.schema.createTable('derogation_reminders', table => {
    table.comment('Ends of derogations that people were reminded of');
    table
      .string('derogation_id', 36)
      .notNullable()
      .references('id')
      .inTable('derogations')
      .onDelete('CASCADE');
    table.integer('days_left').notNullable();
    table.string('sent_at', 24).notNullable();
    table.primary(['derogation_id', 'days_left']);
  });
  await knex.schema.createTable('check_results', table => {
    table.comment('What each check found last');
    table.string('application', 255).notNullable();
    table.string('check_id', 100).notNullable();
    table.string('outcome', 10).notNullable();
    table.text('findings', 'longtext').notNullable();
    table.string('at', 24).notNullable();
    table.primary(['application', 'check_id']);
  });
  await knex.schema.createTable('check_changes', table => {
    table.comment('When checks changed their mind');
    table.increments('sequence');
    table.string('application', 255).notNullable();
    table.string('check_id', 100).notNullable();
    table.string('outcome', 10).notNullable();
    table.string('at', 24).notNullable();
    table.index(['application', 'check_id']);
  });
  await knex.schema.createTable('readings', table => {
    table.comment('When checks were asked to read an application, and did');
    table.string('application', 255).primary().notNullable();
    table.string('asked_at', 24).nullable();
    table.string('started_at', 24).nullable();
    table.string('finished_at', 24).nullable();
  });
  await knex.schema.createTable('score_days', table => {
    table.comment('Ratios at the end of the days on which they changed');
    table.string('application', 255).notNullable();
    table.string('day', 10).notNullable();
    table.double('p').nullable();
    table.double('i').nullable();
    table.primary(['application', 'day']);
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const table of [
    'score_days',
    'readings',
    'check_changes',
    'check_results',
    'derogation_reminders',
    'derogations',
    'reviews',
    'statements',
    'changes',
    'revision',
  ]) {
    await knex.schema.dropTable(table);
  }
};
