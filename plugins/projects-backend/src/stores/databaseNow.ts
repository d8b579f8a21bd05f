import type { Knex } from 'knex';

/** Now, or so many milliseconds later, by the clock of the database: epoch milliseconds, for use in a query. */
export function databaseNow(knex: Knex, plusMilliseconds = 0): Knex.Raw {
  return knex.client.config.client === 'pg'
    ? knex.raw(
        '(extract(epoch from clock_timestamp()) * 1000)::bigint + ?::bigint',
        [plusMilliseconds],
      )
    : knex.raw(
        "cast((julianday('now') - 2440587.5) * 86400000 as integer) + ?",
        [plusMilliseconds],
      );
}
