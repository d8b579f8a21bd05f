// @ts-check

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reminders', table => {
    table.comment('Ends of homologations that people were reminded of');
    table.string('homologation_id', 64).notNullable();
    table.integer('months_left').notNullable();
    table.string('last_day', 10).notNullable();
    table.string('sent_at', 24).notNullable();
    // A corrected duration moves the last day, and is reminded of anew.
    table.primary(['homologation_id', 'months_left', 'last_day']);
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reminders');
};
