import type { TrendPoint } from '@cloud-pi-native/plugin-conformity-common';
import type { Knex } from 'knex';
import type { ScoreDayStore } from './ScoreDayStore';

interface ScoreDayRow {
  application: string;
  day: string;
  p: number | null;
  i: number | null;
}

export class DatabaseScoreDayStore implements ScoreDayStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseScoreDayStore {
    return new DatabaseScoreDayStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async put(application: string, point: TrendPoint): Promise<void> {
    const { day } = point;
    const ratios = { p: point.P ?? null, i: point.I ?? null };
    const before = await this.#rows
      .where({ application })
      .where('day', '<', day)
      .orderBy('day', 'desc')
      .first();
    if (before && before.p === ratios.p && before.i === ratios.i) {
      // What changed during the day came back to where it was.
      await this.#rows.where({ application, day }).delete();
      return;
    }
    await this.#rows
      .insert({ application, day, ...ratios })
      .onConflict(['application', 'day'])
      .merge();
  }

  async list(application: string): Promise<TrendPoint[]> {
    const rows = await this.#rows.where({ application }).orderBy('day');
    return rows.map(toPoint);
  }

  async listLast(): Promise<Map<string, TrendPoint>> {
    const rows: ScoreDayRow[] = await this.#knex('score_days')
      .join(
        this.#knex('score_days')
          .groupBy('application')
          .select('application')
          .max({ last_day: 'day' })
          .as('last'),
        join =>
          join
            .on('last.application', 'score_days.application')
            .andOn('last.last_day', 'score_days.day'),
      )
      .select('score_days.*');
    return new Map(rows.map(row => [row.application, toPoint(row)]));
  }

  get #rows() {
    return this.#knex<ScoreDayRow>('score_days');
  }
}

function toPoint({ day, p, i }: ScoreDayRow): TrendPoint {
  return { day, ...(p !== null && { P: p }), ...(i !== null && { I: i }) };
}
