import type {
  Derogation,
  DerogationDecision,
} from '@cloud-pi-native/plugin-conformity-common';
import type { Knex } from 'knex';
import type { DerogationStore } from './DerogationStore';

interface DerogationRow {
  sequence: number;
  id: string;
  application: string;
  requirement: string;
  reason: string;
  mitigation: string;
  until: string;
  author: string;
  at: string;
  /** A number on SQLite; empty until the decision, like what follows. */
  granted: boolean | number | null;
  granted_until: string | null;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
  withdrawn_at: string | null;
}

export class DatabaseDerogationStore implements DerogationStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseDerogationStore {
    return new DatabaseDerogationStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(derogation: Derogation): Promise<void> {
    const { id, application, requirement, reason, mitigation } = derogation;
    await this.#rows.insert({
      id,
      application,
      requirement,
      reason,
      mitigation,
      until: derogation.until,
      author: derogation.by,
      at: derogation.at,
    });
  }

  async find(id: string): Promise<Derogation | undefined> {
    const row = await this.#rows.where({ id }).first();
    return row && toDerogation(row);
  }

  async decide(id: string, decision: DerogationDecision): Promise<void> {
    const { granted, until, reason, by, at } = decision;
    await this.#rows.where({ id }).update({
      granted,
      granted_until: until ?? null,
      decision_reason: reason,
      decided_by: by,
      decided_at: at,
    });
  }

  async withdraw(id: string, at: string): Promise<void> {
    await this.#rows.where({ id }).update({ withdrawn_at: at });
  }

  async list(
    options: { applications?: readonly string[] } = {},
  ): Promise<Derogation[]> {
    const { applications } = options;
    const rows = await this.#rows
      .modify(query => {
        if (applications) query.whereIn('application', [...applications]);
      })
      .orderBy('sequence');
    return rows.map(toDerogation);
  }

  get #rows() {
    return this.#knex<DerogationRow>('derogations');
  }
}

function toDerogation(row: DerogationRow): Derogation {
  const { id, application, requirement, reason, mitigation, until, at } = row;
  const { granted, decided_by: by, decided_at: decidedAt } = row;
  return {
    id,
    application,
    requirement,
    reason,
    mitigation,
    until,
    by: row.author,
    at,
    ...(granted !== null &&
      by !== null &&
      decidedAt !== null && {
        decision: {
          granted: Boolean(granted),
          ...(row.granted_until !== null && { until: row.granted_until }),
          reason: row.decision_reason ?? '',
          by,
          at: decidedAt,
        },
      }),
    ...(row.withdrawn_at !== null && { withdrawnAt: row.withdrawn_at }),
  };
}
