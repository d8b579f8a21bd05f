import { randomUUID } from 'crypto';
import type { EnvelopeClass } from '@cloud-pi-native/plugin-portal-common';
import {
  fromLedger,
  type LedgerAmount,
  type QuotaEvent,
  type QuotaEventKind,
  type QuotaPage,
} from '@cloud-pi-native/plugin-quotas-common';
import type { Knex } from 'knex';
import type { EventStore, NewEvent } from './EventStore';

interface EventRow {
  sequence: number;
  id: string;
  project: string;
  kind: QuotaEventKind;
  at: string;
  actor: string;
  reason: string | null;
  class: EnvelopeClass | null;
  environment: string | null;
  cluster: string | null;
  before: string | null;
  after: string | null;
  unlimited_until: string | null;
  change_id: string | null;
}

export class DatabaseEventStore implements EventStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseEventStore {
    return new DatabaseEventStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.#rows.insert(
      events.map(event => ({
        id: randomUUID(),
        project: event.project,
        kind: event.kind,
        at: event.at,
        actor: event.actor,
        reason: event.reason ?? null,
        class: event.class ?? null,
        environment: event.environment ?? null,
        cluster: event.cluster ?? null,
        before: event.before ? JSON.stringify(event.before) : null,
        after: event.after ? JSON.stringify(event.after) : null,
        unlimited_until: event.unlimitedUntil ?? null,
        change_id: event.changeId ?? null,
      })),
    );
  }

  async list(
    project: string,
    page: { limit: number; offset: number },
  ): Promise<QuotaPage<QuotaEvent>> {
    const rows = await this.#rows
      .where({ project })
      .orderBy('sequence', 'desc')
      .limit(page.limit)
      .offset(page.offset)
      .select('*');
    const count = await this.#knex('events')
      .where({ project })
      .count({ total: '*' })
      .first();
    return { items: rows.map(eventOf), total: Number(count?.total ?? 0) };
  }

  get #rows() {
    return this.#knex<EventRow>('events');
  }
}

function eventOf(row: EventRow): QuotaEvent {
  const amountIn = (text: string | null) => {
    if (text === null) return undefined;
    const amount: LedgerAmount = JSON.parse(text);
    return fromLedger(amount);
  };
  return {
    id: row.id,
    kind: row.kind,
    at: row.at,
    actor: row.actor,
    reason: row.reason ?? undefined,
    class: row.class ?? undefined,
    environment: row.environment ?? undefined,
    cluster: row.cluster ?? undefined,
    before: amountIn(row.before),
    after: amountIn(row.after),
    unlimitedUntil: row.unlimited_until ?? undefined,
    changeId: row.change_id ?? undefined,
  };
}
