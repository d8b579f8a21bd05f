import type { Knex } from 'knex';
import type { NoticeStore } from './NoticeStore';

interface NoticeRow {
  key: string;
  sent_at: string;
}

export class DatabaseNoticeStore implements NoticeStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseNoticeStore {
    return new DatabaseNoticeStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listSent(prefix: string): Promise<string[]> {
    // Keys are made of what no pattern takes for something else.
    return this.#rows.whereLike('key', `${prefix}%`).pluck('key');
  }

  async claim(key: string, at: string): Promise<boolean> {
    const added = await this.#rows
      .insert({ key, sent_at: at })
      .onConflict('key')
      .ignore()
      .returning('key');
    return added.length > 0;
  }

  async release(key: string): Promise<void> {
    await this.#rows.where({ key }).delete();
  }

  get #rows() {
    return this.#knex<NoticeRow>('notices');
  }
}
