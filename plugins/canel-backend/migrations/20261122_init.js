// @ts-check

/**
 * Instants are ISO 8601 texts in UTC with milliseconds, days `YYYY-MM-DD`: they sort as they are, the same way on both
 * engines. Values, lists and remarks are JSON texts.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('revisions', table => {
    table.comment('Grows with each change, so that every replica sees it');
    table.string('source', 20).primary().notNullable();
    table.integer('value').notNullable();
  });
  await knex.schema.createTable('source_applications', table => {
    table.comment('The applications that each source knows');
    table.string('source', 20).notNullable();
    table.string('external_id', 255).notNullable();
    table
      .string('ref', 255)
      .notNullable()
      .comment('Entity reference; kept when the application leaves the source');
    table.text('title').notNullable();
    table.text('description').nullable();
    table.text('zone').nullable().comment('JSON: titles, outermost first');
    table.text('owner').nullable();
    table
      .boolean('restricted')
      .notNullable()
      .comment('Whether few people saw it, once it is removed');
    table.string('last_seen_at', 24).notNullable();
    table.string('removed_at', 24).nullable();
    table.primary(['source', 'external_id']);
    table.index(['ref']);
  });
  await knex.schema.createTable('records', table => {
    table.comment('What each source says of each attribute');
    table.string('source', 20).notNullable();
    table.string('ref', 255).notNullable();
    table.string('attribute', 60).notNullable();
    table.text('value').notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
    table.primary(['source', 'ref', 'attribute']);
  });
  await knex.schema.createTable('source_relations', table => {
    table.comment('Relations and flows that sources know');
    table.string('source', 20).notNullable();
    table.string('external_id', 255).notNullable();
    table.string('source_ref', 255).notNullable();
    table.string('target_ref', 255).notNullable();
    table.string('kind', 30).notNullable();
    table.text('flow').nullable().comment('JSON: what is said of a flow');
    table.primary(['source', 'external_id']);
  });
  await knex.schema.createTable('homologations', table => {
    table.comment('Histories of homologations, each entry as it stands');
    table.string('id', 64).primary().notNullable();
    table.string('source', 20).notNullable().comment('Who brought the entry');
    table.string('ref', 255).notNullable().index();
    table.text('content').notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
  });
  await knex.schema.createTable('homologation_revisions', table => {
    table.comment('What entries said before they were corrected');
    table.increments('revision');
    table.string('id', 64).notNullable().index();
    table.text('content').notNullable();
    table.string('author', 255).notNullable();
    table.string('at', 24).notNullable();
  });
  await knex.schema.createTable('readings', table => {
    table.comment('How the readings of the sources went');
    table.string('id', 64).primary().notNullable();
    table.string('source', 20).notNullable();
    table.string('started_at', 24).notNullable();
    table.string('finished_at', 24).nullable();
    table.string('state', 12).notNullable();
    table.integer('read').notNullable();
    table.integer('added').notNullable();
    table.integer('changed').notNullable();
    table.integer('removed').notNullable();
    table.text('remarks').notNullable();
    table.index(['source', 'started_at']);
  });
  await knex.schema.createTable('views', table => {
    table.comment('Filters kept under a name');
    table.string('id', 64).primary().notNullable();
    table.string('name', 120).notNullable();
    table.text('query').notNullable();
    table.string('shared_with', 255).nullable().index();
    table.string('author', 255).notNullable().index();
  });
  await knex.schema.createTable('changes', table => {
    table.comment('What changed on the map; rows are only added');
    table.bigIncrements('id');
    table.string('at', 24).notNullable().index();
    table.string('ref', 255).notNullable();
    table.string('kind', 10).notNullable();
    table.string('what', 60).nullable();
    table.text('before').nullable();
    table.text('after').nullable();
    table.string('author', 255).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const name of [
    'changes',
    'views',
    'readings',
    'homologation_revisions',
    'homologations',
    'source_relations',
    'records',
    'source_applications',
    'revisions',
  ]) {
    await knex.schema.dropTable(name);
  }
};
