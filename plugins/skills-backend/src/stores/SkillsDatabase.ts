import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { AssessmentStore } from './AssessmentStore';
import { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
import { applyMigrations } from './applyMigrations';

/** The database of the plugin. */
export class SkillsDatabase {
  readonly #knex: Knex;
  readonly assessments: AssessmentStore;

  /** Connects and brings the tables to their last version. */
  static async create(database: DatabaseService): Promise<SkillsDatabase> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) await applyMigrations(knex);
    return new SkillsDatabase(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.assessments = DatabaseAssessmentStore.create({ knex });
  }

  /** Everything in `work` happens, or nothing of it; `work` uses the store it is given and no other. */
  async change<T>(work: (store: AssessmentStore) => Promise<T>): Promise<T> {
    return this.#knex.transaction(async trx =>
      work(DatabaseAssessmentStore.create({ knex: trx })),
    );
  }
}
