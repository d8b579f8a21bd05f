import type { Knex } from 'knex';
import { toStoredRef, type RefRow } from './refRows';
import type { RefStore, StoredRef } from './RefStore';

export class DatabaseRefStore implements RefStore {
  readonly #knex: Knex;

  /** The tables are there already; see `applyMigrations`. */
  static create(options: { knex: Knex }): DatabaseRefStore {
    return new DatabaseRefStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(mirrorId: string): Promise<StoredRef[]> {
    const rows = await this.#knex<RefRow>('refs')
      .where({ mirror_id: mirrorId })
      .orderByRaw(`CASE WHEN state = 'in-sync' THEN 1 ELSE 0 END`)
      .orderBy(['kind', 'name']);
    return rows.map(toStoredRef);
  }
}
