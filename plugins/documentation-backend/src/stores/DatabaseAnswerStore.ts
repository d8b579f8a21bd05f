import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type {
  DocumentationPage,
  KeptAnswer,
  PageFeedback,
} from '@cloud-pi-native/plugin-documentation-common';
import type { Knex } from 'knex';
import type { AnsweredPage, AnswerStore } from './AnswerStore';

const migrationsDirectory = resolvePackagePath(
  '@cloud-pi-native/plugin-documentation-backend',
  'migrations',
);

interface AnswerRow {
  user_ref: string;
  entity_ref: string;
  path: string;
  /** SQLite gives 0 or 1. */
  helpful: boolean | number;
  comment: string | null;
  at: string;
}

export class DatabaseAnswerStore implements AnswerStore {
  readonly #knex: Knex;

  /** Connects and brings the table to its last version. */
  static async create(database: DatabaseService): Promise<DatabaseAnswerStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({ directory: migrationsDirectory });
    }
    return new DatabaseAnswerStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async find(page: AnsweredPage): Promise<KeptAnswer | undefined> {
    const row = await this.#answers().where(keyOf(page)).first();
    return row && toAnswer(row);
  }

  async set(page: AnsweredPage, answer: KeptAnswer): Promise<void> {
    await this.#answers()
      .insert({
        ...keyOf(page),
        helpful: answer.helpful,
        comment: answer.comment ?? null,
        at: answer.at,
      })
      .onConflict(['user_ref', 'entity_ref', 'path'])
      .merge();
  }

  async remove(page: AnsweredPage): Promise<void> {
    await this.#answers().where(keyOf(page)).delete();
  }

  async countOf(userRef: string): Promise<number> {
    const [{ total }] = await this.#answers()
      .where({ user_ref: userRef })
      .count({ total: '*' });
    return Number(total);
  }

  async feedback(): Promise<PageFeedback[]> {
    const rows = await this.#answers()
      .select('entity_ref', 'path')
      .count({ total: '*', comments: 'comment' })
      .select({
        helpful: this.#knex.raw('sum(case when helpful then 1 else 0 end)'),
        last_at: this.#knex.raw('max(at)'),
      })
      .groupBy('entity_ref', 'path')
      .orderBy(['entity_ref', 'path']);
    return rows.map(row => ({
      entityRef: String(row.entity_ref),
      path: String(row.path),
      helpful: Number(row.helpful),
      notHelpful: Number(row.total) - Number(row.helpful),
      comments: Number(row.comments),
      lastAt: String(row.last_at),
    }));
  }

  async answersTo(
    { entityRef, path }: DocumentationPage,
    limit: number,
  ): Promise<KeptAnswer[]> {
    const rows = await this.#answers()
      .where({ entity_ref: entityRef, path })
      .orderBy('at', 'desc')
      .limit(limit);
    return rows.map(toAnswer);
  }

  async removeBefore(time: string): Promise<number> {
    return this.#answers().where('at', '<', time).delete();
  }

  #answers() {
    return this.#knex<AnswerRow>('answers');
  }
}

function keyOf({ userRef, entityRef, path }: AnsweredPage) {
  return { user_ref: userRef, entity_ref: entityRef, path };
}

function toAnswer({ helpful, comment, at }: AnswerRow): KeptAnswer {
  return {
    helpful: Boolean(helpful),
    ...(comment === null ? {} : { comment }),
    at,
  };
}
