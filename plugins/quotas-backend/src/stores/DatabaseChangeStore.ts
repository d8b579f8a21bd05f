import type { EnvelopeClass } from '@cloud-pi-native/plugin-portal-common';
import type {
  EnvelopeValues,
  QuotaChangeState,
} from '@cloud-pi-native/plugin-quotas-common';
import type { Knex } from 'knex';
import type { ChangeStore, StoredChange } from './ChangeStore';

interface ChangeRow {
  sequence: number;
  id: string;
  project: string;
  class: EnvelopeClass;
  state: QuotaChangeState;
  asked: string;
  before: string;
  reason: string;
  by: string;
  at: string;
  granted: string | null;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

export class DatabaseChangeStore implements ChangeStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseChangeStore {
    return new DatabaseChangeStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(change: StoredChange): Promise<void> {
    const { id, project, class: envelope, state, reason, by, at } = change;
    await this.#rows.insert({
      id,
      project,
      class: envelope,
      state,
      asked: JSON.stringify(change.asked),
      before: JSON.stringify(change.before),
      reason,
      by,
      at,
    });
  }

  async find(id: string): Promise<StoredChange | undefined> {
    const row = await this.#rows.where({ id }).first();
    return row && changeOf(row);
  }

  async list(
    query: { states?: readonly QuotaChangeState[]; project?: string } = {},
  ): Promise<StoredChange[]> {
    const { states, project } = query;
    const rows = await this.#rows
      .modify(builder => {
        if (states) builder.whereIn('state', [...states]);
        if (project !== undefined) builder.where({ project });
      })
      .orderBy('sequence', 'desc')
      .select('*');
    return rows.map(changeOf);
  }

  async close(
    id: string,
    state: QuotaChangeState,
    decision?: StoredChange['decision'],
  ): Promise<void> {
    await this.#rows.where({ id }).update({
      state,
      ...(decision && {
        granted: decision.values ? JSON.stringify(decision.values) : null,
        decision_reason: decision.reason,
        decided_by: decision.by,
        decided_at: decision.at,
      }),
    });
  }

  get #rows() {
    return this.#knex<ChangeRow>('changes');
  }
}

function changeOf(row: ChangeRow): StoredChange {
  const { id, project, state, reason, by, at } = row;
  const valuesOf = (text: string): EnvelopeValues => JSON.parse(text);
  return {
    id,
    project,
    class: row.class,
    state,
    asked: valuesOf(row.asked),
    before: valuesOf(row.before),
    reason,
    by,
    at,
    ...(row.decided_by !== null &&
      row.decided_at !== null && {
        decision: {
          granted: state === 'granted',
          ...(row.granted !== null && { values: valuesOf(row.granted) }),
          by: row.decided_by,
          reason: row.decision_reason ?? '',
          at: row.decided_at,
        },
      }),
  };
}
