import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type {
  AuditEvent,
  ListAuditEventsQuery,
} from '@cloud-pi-native/plugin-audit-common';
import {
  searchText,
  whereFilter,
  whereWords,
} from '@cloud-pi-native/plugin-portal-node';
import type { Knex } from 'knex';
import type { AuditEventFilter, AuditEventStore } from './AuditEventStore';

const migrationsDirectory = resolvePackagePath(
  '@cloud-pi-native/plugin-audit-backend',
  'migrations',
);

/** Rows read at a time by {@link DatabaseAuditEventStore.stream}. */
const streamPage = 500;

interface EventRow {
  id: string;
  at: string;
  actor: string;
  plugin: string;
  action: string;
  outcome: AuditEvent['outcome'];
  project: string | null;
  target: string | null;
  details: string | null;
  search: string;
}

type Selection = Omit<ListAuditEventsQuery, 'limit' | 'offset'>;

export class DatabaseAuditEventStore implements AuditEventStore {
  readonly #knex: Knex;

  /** Connects and brings the table to its last version. */
  static async create(
    database: DatabaseService,
  ): Promise<DatabaseAuditEventStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({ directory: migrationsDirectory });
    }
    return new DatabaseAuditEventStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(event: AuditEvent): Promise<void> {
    await this.#events().insert(toRow(event)).onConflict('id').ignore();
  }

  async find(id: string): Promise<AuditEvent | undefined> {
    const row = await this.#events().where({ id }).first();
    return row && toEvent(row);
  }

  async list(
    query: ListAuditEventsQuery & { limit: number },
    filter: AuditEventFilter,
  ): Promise<{ items: AuditEvent[]; total: number }> {
    const [rows, [{ total }]] = await Promise.all([
      this.#select(query, filter)
        .orderBy([
          { column: 'at', order: 'desc' },
          { column: 'id', order: 'desc' },
        ])
        .limit(query.limit)
        .offset(query.offset ?? 0),
      this.#select(query, filter).count({ total: '*' }),
    ]);
    return { items: rows.map(toEvent), total: Number(total) };
  }

  /** Pages by the last row read rather than by an offset, so that events added meanwhile shift nothing. */
  async *stream(
    query: Selection,
    filter: AuditEventFilter,
  ): AsyncIterable<AuditEvent> {
    let last: EventRow | undefined;
    do {
      const page = this.#select(query, filter)
        .orderBy([
          { column: 'at', order: 'desc' },
          { column: 'id', order: 'desc' },
        ])
        .limit(streamPage);
      if (last) {
        const { at, id } = last;
        void page.where(older =>
          older
            .where('at', '<', at)
            .orWhere(same => same.where({ at }).where('id', '<', id)),
        );
      }
      const rows: EventRow[] = await page;
      for (const row of rows) yield toEvent(row);
      last = rows.length === streamPage ? rows[streamPage - 1] : undefined;
    } while (last);
  }

  async removeBefore(time: string): Promise<number> {
    return this.#events().where('at', '<', time).delete();
  }

  #events(): Knex.QueryBuilder<EventRow> {
    return this.#knex<EventRow>('events');
  }

  #select(query: Selection, filter: AuditEventFilter) {
    const select = this.#knex<EventRow>('events');
    for (const column of [
      'project',
      'actor',
      'plugin',
      'action',
      'outcome',
    ] as const) {
      const value = query[column];
      if (value !== undefined) void select.where(column, value);
    }
    if (query.since !== undefined) void select.where('at', '>=', query.since);
    if (query.until !== undefined) void select.where('at', '<', query.until);
    whereWords(select, 'search', query.search);
    whereFilter(select, filter, (builder, { projects }) => {
      builder.whereIn('project', projects);
    });
    return select;
  }
}

function toRow(event: AuditEvent): EventRow {
  return {
    id: event.id,
    at: event.at,
    actor: event.actor,
    plugin: event.plugin,
    action: event.action,
    outcome: event.outcome,
    project: event.project ?? null,
    target: event.target ?? null,
    details: event.details ? JSON.stringify(event.details) : null,
    search: searchText(event.actor, event.action, event.project, event.target),
  };
}

function toEvent(row: EventRow): AuditEvent {
  return {
    id: row.id,
    at: row.at,
    actor: row.actor,
    plugin: row.plugin,
    action: row.action,
    outcome: row.outcome,
    ...(row.project === null ? {} : { project: row.project }),
    ...(row.target === null ? {} : { target: row.target }),
    ...(row.details === null ? {} : { details: JSON.parse(row.details) }),
  };
}
