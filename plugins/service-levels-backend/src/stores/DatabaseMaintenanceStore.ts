import type { Knex } from 'knex';
import type { MaintenanceStore, StoredMaintenance } from './MaintenanceStore';

interface MaintenanceRow {
  id: string;
  title: string;
  description: string;
  starts_at: string;
  ends_at: string;
  author: string;
  at: string;
  cancelled_at: string | null;
}

export class DatabaseMaintenanceStore implements MaintenanceStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseMaintenanceStore {
    return new DatabaseMaintenanceStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(maintenance: StoredMaintenance): Promise<void> {
    const { id, title, description, services, startsAt, endsAt } = maintenance;
    await this.#knex.transaction(async trx => {
      await trx<MaintenanceRow>('maintenances').insert({
        id,
        title,
        description,
        starts_at: startsAt,
        ends_at: endsAt,
        author: maintenance.by,
        at: maintenance.at,
        cancelled_at: null,
      });
      await trx('maintenance_services').insert(
        services.map((service, position) => ({
          maintenance_id: id,
          service,
          position,
        })),
      );
    });
  }

  async find(id: string): Promise<StoredMaintenance | undefined> {
    const [found] = await this.#read(await this.#rows.where({ id }));
    return found;
  }

  async list(
    filter: {
      endingAfter?: string;
      startingBefore?: string;
      withCancelled?: boolean;
    } = {},
  ): Promise<StoredMaintenance[]> {
    const { endingAfter, startingBefore, withCancelled = false } = filter;
    const query = this.#rows.orderBy(['starts_at', 'id']);
    if (endingAfter) void query.where('ends_at', '>', endingAfter);
    if (startingBefore) void query.where('starts_at', '<', startingBefore);
    if (!withCancelled) void query.whereNull('cancelled_at');
    return this.#read(await query);
  }

  async cancel(id: string, at: string): Promise<void> {
    await this.#rows.where({ id }).update({ cancelled_at: at });
  }

  async endAt(id: string, at: string): Promise<void> {
    await this.#rows.where({ id }).update({ ends_at: at });
  }

  async #read(rows: readonly MaintenanceRow[]): Promise<StoredMaintenance[]> {
    const named: { maintenance_id: string; service: string }[] =
      await this.#knex('maintenance_services')
        .whereIn(
          'maintenance_id',
          rows.map(({ id }) => id),
        )
        .orderBy('position');
    return rows.map(row => ({
      id: row.id,
      title: row.title,
      description: row.description,
      services: named
        .filter(({ maintenance_id }) => maintenance_id === row.id)
        .map(({ service }) => service),
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      by: row.author,
      at: row.at,
      ...(row.cancelled_at !== null && { cancelledAt: row.cancelled_at }),
    }));
  }

  get #rows() {
    return this.#knex<MaintenanceRow>('maintenances');
  }
}
