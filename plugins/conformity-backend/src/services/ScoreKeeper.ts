import type { ConformityDatabase } from '../stores/ConformityDatabase';
import type { ConformityTable } from '../table/ConformityTable';

/**
 * Keeps the scores that nobody changed by hand: those of derogations that ended, and of requirements that came or went.
 */
export class ScoreKeeper {
  readonly #database: ConformityDatabase;
  readonly #table: ConformityTable;

  static create(options: {
    database: ConformityDatabase;
    table: ConformityTable;
  }): ScoreKeeper {
    return new ScoreKeeper(options.database, options.table);
  }

  private constructor(database: ConformityDatabase, table: ConformityTable) {
    this.#database = database;
    this.#table = table;
  }

  /** @param day - `YYYY-MM-DD` */
  async keep(day: string): Promise<void> {
    const { rowOf } = await this.#table.on(day);
    for (const [application, last] of await this.#database.scores.listLast()) {
      const { P, I } = rowOf(application);
      if (P !== last.P || I !== last.I) {
        await this.#database.scores.put(application, { day, P, I });
      }
    }
  }
}
