import type { IncidentUpdate } from '@cloud-pi-native/plugin-service-levels-common';
import type { Knex } from 'knex';
import type {
  IncidentFields,
  IncidentFilter,
  IncidentStore,
  StoredIncident,
} from './IncidentStore';

interface IncidentRow {
  id: number;
  title: string;
  impact: StoredIncident['impact'];
  origin: StoredIncident['origin'];
  open_key: string | null;
  started_at: string;
  opened_at: string;
  ended_at: string | null;
  cause: string | null;
}

interface UpdateRow {
  sequence: number;
  id: string;
  incident_id: number;
  kind: IncidentUpdate['kind'];
  text: string;
  author: string | null;
  at: string;
}

export class DatabaseIncidentStore implements IncidentStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseIncidentStore {
    return new DatabaseIncidentStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async open(
    incident: Omit<StoredIncident, 'id'>,
    openKey?: string,
  ): Promise<StoredIncident | undefined> {
    const { title, services, projects, ...rest } = incident;
    const [added] = await this.#incidents
      .insert({
        title: JSON.stringify(title),
        impact: rest.impact,
        origin: rest.origin,
        open_key: openKey ?? null,
        started_at: rest.startedAt,
        opened_at: rest.openedAt,
        ended_at: rest.endedAt ?? null,
        cause: rest.cause ?? null,
      })
      .onConflict('open_key')
      .ignore()
      .returning('id');
    if (!added) return undefined;
    await this.#setServices(added.id, services);
    await this.#setProjects(added.id, projects);
    return { ...incident, id: added.id };
  }

  async find(id: number): Promise<StoredIncident | undefined> {
    const [found] = await this.#read(this.#incidents.where({ id }));
    return found;
  }

  async list(
    filter: IncidentFilter,
    page?: { offset: number; limit: number },
  ): Promise<StoredIncident[]> {
    const query = this.#filtered(filter)
      .orderByRaw('case when ended_at is null then 0 else 1 end')
      .orderBy('started_at', 'desc')
      .orderBy('id', 'desc');
    if (page) void query.offset(page.offset).limit(page.limit);
    return this.#read(query);
  }

  async count(filter: IncidentFilter): Promise<number> {
    const [{ total }] = await this.#filtered(filter).count({ total: '*' });
    return Number(total);
  }

  async listOpened(): Promise<Map<string, number>> {
    const rows = await this.#incidents
      .whereNotNull('open_key')
      .select('open_key', 'id');
    return new Map(rows.map(({ open_key, id }) => [open_key ?? '', id]));
  }

  async change(id: number, fields: IncidentFields): Promise<boolean> {
    const { title, impact, services, projects, cause, endedAt } = fields;
    const columns = {
      ...(title && { title: JSON.stringify(title) }),
      ...(impact && { impact }),
      ...(cause !== undefined && { cause }),
      ...(endedAt !== undefined && { ended_at: endedAt, open_key: null }),
    };
    if (Object.keys(columns).length > 0) {
      const query = this.#incidents.where({ id });
      if (endedAt !== undefined) void query.whereNull('ended_at');
      if ((await query.update(columns)) === 0) return false;
    }
    if (services) await this.#setServices(id, services);
    if (projects) await this.#setProjects(id, projects);
    return true;
  }

  async addUpdate(id: number, update: IncidentUpdate): Promise<void> {
    await this.#updates.insert({
      id: update.id,
      incident_id: id,
      kind: update.kind,
      text: JSON.stringify(update.text),
      author: update.by ?? null,
      at: update.at,
    });
  }

  async listUpdates(id: number): Promise<IncidentUpdate[]> {
    const rows = await this.#updates
      .where({ incident_id: id })
      .orderBy('sequence');
    return rows.map(({ id: updateId, kind, text, author, at }) => ({
      id: updateId,
      kind,
      text: JSON.parse(text),
      ...(author !== null && { by: author }),
      at,
    }));
  }

  #filtered({ isOpen, services, project, from, to }: IncidentFilter) {
    const query = this.#incidents;
    if (isOpen === true) void query.whereNull('ended_at');
    if (isOpen === false) void query.whereNotNull('ended_at');
    if (to !== undefined) void query.where('started_at', '<', to);
    if (from !== undefined) {
      void query.where(lasting =>
        lasting.whereNull('ended_at').orWhere('ended_at', '>', from),
      );
    }
    if (services) {
      void query.whereIn(
        'id',
        this.#knex('incident_services')
          .whereIn('service', [...services])
          .select('incident_id'),
      );
    }
    if (project !== undefined) {
      void query.whereIn(
        'id',
        this.#knex('incident_projects')
          .where({ project })
          .select('incident_id'),
      );
    }
    return query;
  }

  async #read(
    query: Knex.QueryBuilder<IncidentRow, IncidentRow[]>,
  ): Promise<StoredIncident[]> {
    const rows: IncidentRow[] = await query.select('incidents.*');
    const ids = rows.map(({ id }) => id);
    const [services, projects] = await Promise.all([
      this.#namesOf('service', ids),
      this.#namesOf('project', ids),
    ]);
    return rows.map(row => ({
      id: row.id,
      title: JSON.parse(row.title),
      impact: row.impact,
      origin: row.origin,
      services: services.get(row.id) ?? [],
      projects: projects.get(row.id) ?? [],
      startedAt: row.started_at,
      openedAt: row.opened_at,
      ...(row.ended_at !== null && { endedAt: row.ended_at }),
      ...(row.cause !== null && { cause: row.cause }),
    }));
  }

  async #namesOf(
    what: 'service' | 'project',
    ids: readonly number[],
  ): Promise<Map<number, string[]>> {
    const rows: { incident_id: number; name: string }[] = await this.#knex(
      `incident_${what}s`,
    )
      .whereIn('incident_id', [...ids])
      .orderBy(what === 'service' ? 'position' : 'project')
      .select('incident_id', { name: what });
    const names = new Map<number, string[]>();
    for (const { incident_id, name } of rows) {
      names.set(incident_id, [...(names.get(incident_id) ?? []), name]);
    }
    return names;
  }

  async #setServices(id: number, services: readonly string[]): Promise<void> {
    await this.#knex('incident_services').where({ incident_id: id }).delete();
    await this.#knex.batchInsert(
      'incident_services',
      services.map((service, position) => ({
        incident_id: id,
        service,
        position,
      })),
      100,
    );
  }

  async #setProjects(id: number, projects: readonly string[]): Promise<void> {
    await this.#knex('incident_projects').where({ incident_id: id }).delete();
    await this.#knex.batchInsert(
      'incident_projects',
      projects.map(project => ({ incident_id: id, project })),
      100,
    );
  }

  get #incidents() {
    return this.#knex<IncidentRow>('incidents');
  }

  get #updates() {
    return this.#knex<UpdateRow>('incident_updates');
  }
}
