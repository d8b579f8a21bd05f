// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('search_documents', table => {
    table.text('type').notNullable();
    table.text('digest').notNullable().comment('SHA-256 of the document');
    table.jsonb('document').notNullable();
    table.specificType('words', 'tsvector').notNullable();
    table.primary(['type', 'digest']);
    table.index(['words'], 'search_documents_words', 'gin');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('search_documents');
};
