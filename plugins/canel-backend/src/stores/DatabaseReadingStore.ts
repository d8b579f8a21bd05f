import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';
import type { Knex } from 'knex';
import type { ReadingStore } from './ReadingStore';

interface ReadingRow {
  id: string;
  source: string;
  started_at: string;
  finished_at: string | null;
  state: SourceReading['state'];
  read: number;
  added: number;
  changed: number;
  removed: number;
  remarks: string;
}

/** Remarks kept of one reading: a source with more faults than that is mended by its first ones. */
const maximumRemarks = 500;

export class DatabaseReadingStore implements ReadingStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseReadingStore {
    return new DatabaseReadingStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async put(id: string, reading: SourceReading): Promise<void> {
    const { startedAt, finishedAt, remarks, ...rest } = reading;
    await this.#knex<ReadingRow>('readings')
      .insert({
        ...rest,
        id,
        started_at: startedAt,
        finished_at: finishedAt ?? null,
        remarks: JSON.stringify(remarks.slice(0, maximumRemarks)),
      })
      .onConflict('id')
      .merge();
  }

  async last(
    source: string,
    state?: SourceReading['state'],
  ): Promise<SourceReading | undefined> {
    const row = await this.#knex<ReadingRow>('readings')
      .where({ source, ...(state && { state }) })
      .orderBy('started_at', 'desc')
      .first();
    return row && toReading(row);
  }

  async list(source: string, limit: number): Promise<SourceReading[]> {
    const rows = await this.#knex<ReadingRow>('readings')
      .where({ source })
      .orderBy('started_at', 'desc')
      .limit(limit);
    return rows.map(toReading);
  }
}

function toReading(row: ReadingRow): SourceReading {
  const { id: _, started_at, finished_at, remarks, ...rest } = row;
  return {
    ...rest,
    startedAt: started_at,
    ...(finished_at !== null && { finishedAt: finished_at }),
    remarks: JSON.parse(remarks),
  };
}
