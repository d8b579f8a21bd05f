// Dates are ISO 8601 texts in UTC: they sort as texts, and both engines give them back as they were written.
// Structured values that are read whole (quotas, what was asked) are JSON texts.

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('access_requests', table => {
    table.comment('Requests for access to the offer');
    table.string('id', 36).primary();
    table.string('state', 20).notNullable().index();
    table.string('requester', 200).notNullable().index();
    table.string('name', 20).notNullable();
    table.string('organisation', 200).notNullable();
    table.string('protection', 2).notNullable();
    table.text('asked').notNullable().comment('What was asked, as JSON');
    table.text('search').notNullable().comment('What words are looked for in');
    table.string('created_at', 24).notNullable().index();
    table.string('updated_at', 24).notNullable();
    table.string('terms_accepted_at', 24).notNullable();
    table.string('task_id', 64).comment('Scaffolder task of the enrolment');
    table
      .bigInteger('task_claimed_until')
      .comment('Epoch milliseconds; a process is starting the task until then');
  });

  await knex.schema.createTable('name_claims', table => {
    table.comment('Names held by live requests and projects');
    table.string('name', 20).primary();
    table
      .string('request_id', 36)
      .notNullable()
      .unique()
      .references('id')
      .inTable('access_requests')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('request_events', table => {
    table.comment('What happened to a request');
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table
      .string('request_id', 36)
      .notNullable()
      .index()
      .references('id')
      .inTable('access_requests')
      .onDelete('CASCADE');
    table.string('type', 20).notNullable();
    table.string('actor', 200).notNullable();
    table.string('at', 24).notNullable();
    table.text('text');
  });

  await knex.schema.createTable('decisions', table => {
    table.comment(
      'Decisions on requests: asked and granted, who, when and why',
    );
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table
      .string('request_id', 36)
      .notNullable()
      .index()
      .references('id')
      .inTable('access_requests')
      .onDelete('CASCADE');
    table.string('kind', 20).notNullable();
    table.string('by', 200).notNullable();
    table.string('at', 24).notNullable();
    table.text('reason').notNullable();
    table.text('asked').notNullable().comment('What was asked then, as JSON');
    table.text('granted').comment('What was granted, as JSON');
  });

  await knex.schema.createTable('projects', table => {
    table.string('id', 36).primary();
    table.string('name', 20).notNullable();
    table.string('slug', 40).notNullable().unique();
    table.string('description', 280).notNullable();
    table.string('organisation', 200).notNullable();
    table.string('application_ref', 200).notNullable();
    table.string('application_title', 200);
    table.string('protection', 2).notNullable();
    table.string('hosting_target', 20).notNullable();
    table.string('state', 20).notNullable();
    table
      .string('request_id', 36)
      .notNullable()
      .unique()
      .references('id')
      .inTable('access_requests');
    table.text('quotas').notNullable().comment('Envelopes, as JSON');
    table.text('search').notNullable().comment('What words are looked for in');
    table.string('created_at', 24).notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('archived_at', 24);
  });

  await knex.schema.createTable('members', table => {
    table
      .string('project_id', 36)
      .notNullable()
      .references('id')
      .inTable('projects')
      .onDelete('CASCADE');
    table.string('user_ref', 200).notNullable().index();
    table.string('role', 20).notNullable();
    table.boolean('is_owner').notNullable();
    table.string('since', 24).notNullable();
    table.string('removed_at', 24);
    table.primary(['project_id', 'user_ref']);
  });

  await knex.schema.createTable('repositories', table => {
    table.string('id', 36).primary();
    table
      .string('project_id', 36)
      .notNullable()
      .references('id')
      .inTable('projects')
      .onDelete('CASCADE');
    table.string('name', 20).notNullable();
    table.text('url');
    table.boolean('is_private').notNullable();
    table.string('purpose', 20).notNullable();
    table.string('created_at', 24).notNullable();
    table.string('removed_at', 24);
    table.unique(['project_id', 'name']);
  });

  await knex.schema.createTable('environments', table => {
    table.string('id', 36).primary();
    table
      .string('project_id', 36)
      .notNullable()
      .references('id')
      .inTable('projects')
      .onDelete('CASCADE');
    table.string('name', 11).notNullable();
    table.string('stage', 20).notNullable();
    table.string('cluster', 200).notNullable();
    table.string('zone', 63).notNullable();
    table.text('resources').notNullable().comment('Amounts, as JSON');
    table.string('created_at', 24).notNullable();
    table.string('removed_at', 24);
    table.unique(['project_id', 'name']);
  });

  await knex.schema.createTable('runs', table => {
    table.comment('Changes of a project carried out on the outside world');
    table.increments('sequence');
    table.string('id', 36).notNullable().unique();
    table
      .string('project_id', 36)
      .notNullable()
      .index()
      .references('id')
      .inTable('projects')
      .onDelete('CASCADE');
    table.string('kind', 10).notNullable();
    table.string('state', 10).notNullable().index();
    table
      .string('driver', 10)
      .notNullable()
      .comment('task: the enrolment template asks for each service; engine');
    table.string('requested_by', 200).notNullable();
    table.string('created_at', 24).notNullable();
    table.string('finished_at', 24);
  });

  await knex.schema.createTable('run_services', table => {
    table
      .string('run_id', 36)
      .notNullable()
      .references('id')
      .inTable('runs')
      .onDelete('CASCADE');
    table.string('service', 64).notNullable();
    table.integer('position').notNullable();
    table.string('state', 10).notNullable();
    table.boolean('released').notNullable().comment('May be started');
    table.primary(['run_id', 'service']);
  });

  await knex.schema.createTable('steps', table => {
    table.string('id', 36).primary();
    table
      .string('run_id', 36)
      .notNullable()
      .references('id')
      .inTable('runs')
      .onDelete('CASCADE');
    table.string('service', 64).notNullable();
    table.string('key', 200).notNullable();
    table.integer('position').notNullable();
    table.string('change', 10).notNullable();
    table.text('target').notNullable();
    table.string('state', 10).notNullable();
    table.integer('attempts').notNullable();
    table.text('error');
    table.string('started_at', 24);
    table.string('finished_at', 24);
    table.unique(['run_id', 'service', 'key']);
  });

  await knex.schema.createTable('step_log_lines', table => {
    table.increments('sequence');
    table
      .string('step_id', 36)
      .notNullable()
      .index()
      .references('id')
      .inTable('steps')
      .onDelete('CASCADE');
    table.string('at', 24).notNullable();
    table.string('level', 10).notNullable();
    table.text('message').notNullable();
  });

  await knex.schema.createTable('leases', table => {
    table.comment('One run at a time per project, over all replicas');
    table.string('project_id', 36).primary();
    table.string('holder', 100).notNullable();
    table.bigInteger('expires_at').notNullable().comment('Epoch milliseconds');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'leases',
    'step_log_lines',
    'steps',
    'run_services',
    'runs',
    'environments',
    'repositories',
    'members',
    'projects',
    'decisions',
    'request_events',
    'name_claims',
    'access_requests',
  ]) {
    await knex.schema.dropTable(table);
  }
};
