import type { Knex } from 'knex';
import type { Reading, ReadingStore } from './ReadingStore';

interface ReadingRow {
  application: string;
  asked_at: string | null;
  started_at: string | null;
  finished_at: string | null;
}

export class DatabaseReadingStore implements ReadingStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseReadingStore {
    return new DatabaseReadingStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(application: string): Promise<Reading> {
    const row = await this.#rows.where({ application }).first();
    return {
      ...(row?.asked_at && { askedAt: row.asked_at }),
      ...(row?.started_at && { startedAt: row.started_at }),
      ...(row?.finished_at && { finishedAt: row.finished_at }),
    };
  }

  async ask(application: string, at: string): Promise<void> {
    await this.#rows
      .insert({ application, asked_at: at })
      .onConflict('application')
      .ignore();
    await this.#rows
      .where({ application })
      .whereNull('asked_at')
      .update({ asked_at: at });
  }

  async listWaiting(staleBefore: string): Promise<string[]> {
    const rows = await this.#waiting(staleBefore).select(
      'application',
      'asked_at',
      'started_at',
    );
    const since = (row: Pick<ReadingRow, 'asked_at' | 'started_at'>) =>
      row.asked_at ?? row.started_at ?? '';
    return rows
      .sort((a, b) => since(a).localeCompare(since(b)))
      .map(({ application }) => application);
  }

  async claim(
    application: string,
    { at, staleBefore }: { at: string; staleBefore: string },
  ): Promise<boolean> {
    const taken = await this.#waiting(staleBefore)
      .where({ application })
      .update({ asked_at: null, started_at: at });
    return taken > 0;
  }

  async finish(application: string, at: string): Promise<void> {
    await this.#rows
      .insert({ application, started_at: at, finished_at: at })
      .onConflict('application')
      .merge(['finished_at']);
  }

  #waiting(staleBefore: string) {
    return this.#rows.where(waiting =>
      waiting
        .whereNotNull('asked_at')
        .orWhere(stale =>
          stale
            .where('started_at', '<', staleBefore)
            .where(unfinished =>
              unfinished
                .whereNull('finished_at')
                .orWhereRaw('finished_at < started_at'),
            ),
        ),
    );
  }

  get #rows() {
    return this.#knex<ReadingRow>('readings');
  }
}
