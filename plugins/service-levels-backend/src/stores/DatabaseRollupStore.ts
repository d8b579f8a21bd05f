import type {
  DaySeconds,
  HourSeconds,
  Seconds,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { Knex } from 'knex';
import type { Rollup, RollupStore } from './RollupStore';

interface RollupRow {
  service: string;
  start: string;
  up: number;
  down: number;
  no_data: number;
  maintenance: number;
  outside: number;
}

type Grain = 'minute' | 'hour' | 'day';

const columns = ['up', 'down', 'no_data', 'maintenance', 'outside'] as const;
/** Rows written by one statement: SQLite takes so many values at most. */
const batch = 100;

export class DatabaseRollupStore implements RollupStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseRollupStore {
    return new DatabaseRollupStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async begin(): Promise<string | undefined> {
    await this.#cursor.increment('turn', 1);
    return this.until();
  }

  async until(): Promise<string | undefined> {
    const row = await this.#cursor.first('until');
    return row?.until ?? undefined;
  }

  async moveTo(until: string): Promise<void> {
    await this.#cursor.update({ until });
  }

  async rewind(to: string): Promise<void> {
    await this.#cursor.where('until', '>', to).update({ until: to });
  }

  async putMinutes(minutes: readonly Rollup[]): Promise<void> {
    await this.#put('minute', minutes.map(toRow));
  }

  async sumHours(from: string, to: string): Promise<void> {
    // The first thirteen characters of an ISO instant name its hour.
    const hour = this.#knex.raw('substr("start", 1, 13) as hour');
    const rows: (Record<string, unknown> & { hour: string })[] =
      await this.#rows('minute')
        .where('start', '>=', from)
        .where('start', '<', to)
        .groupBy('service', 'hour')
        .select('service', hour)
        .sum(Object.fromEntries(columns.map(column => [column, column])));
    await this.#put(
      'hour',
      rows.map(({ hour: name, ...row }) => summed(row, `${name}:00:00.000Z`)),
    );
  }

  async sumDay(day: string, from: string, to: string): Promise<void> {
    const rows: Record<string, unknown>[] = await this.#rows('hour')
      .where('start', '>=', from)
      .where('start', '<', to)
      .groupBy('service')
      .select('service')
      .sum(Object.fromEntries(columns.map(column => [column, column])));
    await this.#put(
      'day',
      rows.map(row => summed(row, day)),
    );
  }

  async listMinutes(
    service: string,
    from: string,
    to: string,
  ): Promise<Rollup[]> {
    const rows = await this.#between('minute', from, to).where({ service });
    return rows.map(row => ({ service, start: row.start, ...toSeconds(row) }));
  }

  async listHours(
    service: string,
    from: string,
    to: string,
  ): Promise<HourSeconds[]> {
    const rows = await this.#between('hour', from, to).where({ service });
    return rows.map(row => ({ from: row.start, ...toSeconds(row) }));
  }

  async listDays(
    first: string,
    last: string,
    services?: readonly string[],
  ): Promise<Map<string, DaySeconds[]>> {
    const query = this.#rows('day')
      .where('start', '>=', first)
      .where('start', '<=', last)
      .orderBy('start');
    if (services) void query.whereIn('service', [...services]);
    const days = new Map<string, DaySeconds[]>();
    for (const row of await query) {
      const list = days.get(row.service);
      const day = { day: row.start, ...toSeconds(row) };
      if (list) list.push(day);
      else days.set(row.service, [day]);
    }
    return days;
  }

  async removeBefore(limits: {
    minutes: string;
    hours: string;
    days: string;
  }): Promise<void> {
    await this.#rows('minute').where('start', '<', limits.minutes).delete();
    await this.#rows('hour').where('start', '<', limits.hours).delete();
    await this.#rows('day').where('start', '<', limits.days).delete();
  }

  async #put(grain: Grain, rows: readonly RollupRow[]): Promise<void> {
    for (let index = 0; index < rows.length; index += batch) {
      await this.#rows(grain)
        .insert(rows.slice(index, index + batch))
        .onConflict(['service', 'start'])
        .merge();
    }
  }

  #between(grain: Grain, from: string, to: string) {
    return this.#rows(grain)
      .where('start', '>=', from)
      .where('start', '<', to)
      .orderBy('start');
  }

  #rows(grain: Grain) {
    return this.#knex<RollupRow>(`rollup_${grain}s`);
  }

  get #cursor() {
    return this.#knex<{ id: number; turn: number; until: string | null }>(
      'rollup_cursor',
    ).where({ id: 1 });
  }
}

function toRow({ service, start, noData, ...seconds }: Rollup): RollupRow {
  const { up, down, maintenance, outside } = seconds;
  return { service, start, up, down, no_data: noData, maintenance, outside };
}

function toSeconds(row: RollupRow): Seconds {
  const { up, down, no_data: noData, maintenance, outside } = row;
  return { up, down, noData, maintenance, outside };
}

/** PostgreSQL gives sums as texts. */
function summed(row: Record<string, unknown>, start: string): RollupRow {
  const { service, up, down, no_data, maintenance, outside } = row;
  return {
    service: String(service),
    start,
    up: Number(up),
    down: Number(down),
    no_data: Number(no_data),
    maintenance: Number(maintenance),
    outside: Number(outside),
  };
}
