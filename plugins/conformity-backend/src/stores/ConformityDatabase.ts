import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { CheckResultStore } from './CheckResultStore';
import { DatabaseCheckResultStore } from './DatabaseCheckResultStore';
import { DatabaseDerogationReminderStore } from './DatabaseDerogationReminderStore';
import { DatabaseDerogationStore } from './DatabaseDerogationStore';
import { DatabaseReadingStore } from './DatabaseReadingStore';
import { DatabaseScoreDayStore } from './DatabaseScoreDayStore';
import { DatabaseStatementStore } from './DatabaseStatementStore';
import type { DerogationReminderStore } from './DerogationReminderStore';
import type { DerogationStore } from './DerogationStore';
import type { ReadingStore } from './ReadingStore';
import type { ScoreDayStore } from './ScoreDayStore';
import type { StatementStore } from './StatementStore';
import { applyMigrations } from './applyMigrations';

/** What positions are computed from, on one connection or in one transaction. */
export interface ConformityStores {
  statements: StatementStore;
  derogations: DerogationStore;
  checks: CheckResultStore;
  scores: ScoreDayStore;
}

/** The last change of an application. */
export interface ApplicationChange {
  application: string;
  revision: number;
}

/** The database of the plugin. */
export class ConformityDatabase implements ConformityStores {
  readonly #knex: Knex;
  readonly statements: StatementStore;
  readonly derogations: DerogationStore;
  readonly checks: CheckResultStore;
  readonly scores: ScoreDayStore;
  readonly readings: ReadingStore;
  readonly reminders: DerogationReminderStore;

  /** Connects and brings the tables to their last version. */
  static async create(database: DatabaseService): Promise<ConformityDatabase> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) await applyMigrations(knex);
    return new ConformityDatabase(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    const { statements, derogations, checks, scores } = storesOf(knex);
    this.statements = statements;
    this.derogations = derogations;
    this.checks = checks;
    this.scores = scores;
    this.readings = DatabaseReadingStore.create({ knex });
    this.reminders = DatabaseDerogationReminderStore.create({ knex });
  }

  /**
   * Everything in `work` happens, or nothing of it; `work` uses the stores it is given and no other. Changes come one
   * after another, on all replicas: what `work` reads holds until it ends, and revisions appear in their order.
   */
  async change<T>(
    application: string,
    work: (stores: ConformityStores) => Promise<T>,
  ): Promise<T> {
    return this.#knex.transaction(async trx => {
      // First, so that the next change waits here.
      await trx('revision').where({ id: 1 }).increment('value', 1);
      const { value } = await trx('revision').where({ id: 1 }).first();
      const result = await work(storesOf(trx));
      await trx('changes')
        .insert({ application, revision: value })
        .onConflict('application')
        .merge();
      return result;
    });
  }

  /** Applications that changed after a revision, in the order of their changes. */
  async changedSince(revision: number): Promise<ApplicationChange[]> {
    return this.#knex<ApplicationChange>('changes')
      .where('revision', '>', revision)
      .orderBy('revision');
  }
}

function storesOf(knex: Knex): ConformityStores {
  return {
    statements: DatabaseStatementStore.create({ knex }),
    derogations: DatabaseDerogationStore.create({ knex }),
    checks: DatabaseCheckResultStore.create({ knex }),
    scores: DatabaseScoreDayStore.create({ knex }),
  };
}
