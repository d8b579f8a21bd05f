import type {
  EnvelopeClass,
  ProtectionLevel,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import type { Knex } from 'knex';
import {
  type AmountColumns,
  amountOf,
  columnsOf,
  type NumberColumn,
} from './amountColumns';
import type {
  LedgerStore,
  StoredEnvelope,
  StoredProject,
  StoredReservation,
  Sums,
} from './LedgerStore';

interface ProjectRow {
  slug: string;
  name: string;
  organisation: string;
  protection: ProtectionLevel;
  attempt: string;
  opened_at: string;
  archived_at: string | null;
  decisions: NumberColumn;
}

interface EnvelopeRow extends AmountColumns {
  project: string;
  class: EnvelopeClass;
  unlimited_until: string | null;
  approver: string;
  reason: string;
  at: string;
}

interface ReservationRow extends AmountColumns {
  project: string;
  environment: string;
  class: EnvelopeClass;
  stage: Stage;
  cluster: string;
  attempt: string;
  since: string;
}

/** The sums of one query, on one line. */
const sumsOf = (alias: string) =>
  ['cpu', 'memory', 'gpu', 'storage']
    .map(name => `coalesce(sum(${name}), 0) as ${name}`)
    .join(', ')
    .replace(/^/, `'${alias}' as source, `);

export class DatabaseLedgerStore implements LedgerStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseLedgerStore {
    return new DatabaseLedgerStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async lock(slug: string): Promise<StoredProject | undefined> {
    // A write takes the lock of the row on PostgreSQL, and that of the whole database on SQLite.
    const [row]: ProjectRow[] = await this.#projects
      .where({ slug })
      .increment('decisions', 1)
      .returning('*');
    return row && projectOf(row);
  }

  async get(slug: string): Promise<StoredProject | undefined> {
    const row = await this.#projects.where({ slug }).first();
    return row && projectOf(row);
  }

  async list(page?: {
    limit: number;
    offset: number;
  }): Promise<StoredProject[]> {
    const rows = await this.#projects
      .orderBy('slug')
      .modify(query => {
        if (page) query.limit(page.limit).offset(page.offset);
      })
      .select('*');
    return rows.map(projectOf);
  }

  async count(): Promise<number> {
    const row = await this.#knex('projects').count({ total: '*' }).first();
    return Number(row?.total ?? 0);
  }

  async insert(project: StoredProject): Promise<boolean> {
    const inserted = await this.#projects
      .insert({
        slug: project.slug,
        name: project.name,
        organisation: project.organisation,
        protection: project.protection,
        attempt: project.attempt,
        opened_at: project.openedAt,
      })
      .onConflict('slug')
      .ignore()
      .returning('slug');
    return inserted.length > 0;
  }

  async update(
    slug: string,
    {
      name,
      organisation,
      protection,
    }: Pick<StoredProject, 'name' | 'organisation' | 'protection'>,
  ): Promise<void> {
    await this.#projects
      .where({ slug })
      .update({ name, organisation, protection });
  }

  async setArchived(slug: string, at: string | undefined): Promise<void> {
    await this.#projects.where({ slug }).update({ archived_at: at ?? null });
  }

  async remove(slug: string): Promise<void> {
    // In words: SQLite follows references only where it was told to.
    for (const table of ['events', 'changes', 'reservations', 'envelopes']) {
      await this.#knex(table).where({ project: slug }).delete();
    }
    await this.#projects.where({ slug }).delete();
  }

  async version(): Promise<string> {
    // Each decision locks its project by counting it; one that takes a project away counts one less, and one that
    // opens another in its place writes an event after all others.
    const row = await this.#knex('projects')
      .sum({ decisions: 'decisions' })
      .count({ projects: '*' })
      .first();
    const last = await this.#knex('events').max({ event: 'sequence' }).first();
    return [row?.decisions, row?.projects, last?.event].join();
  }

  async listEnvelopes(slugs?: readonly string[]): Promise<StoredEnvelope[]> {
    const rows: EnvelopeRow[] = await this.#knex<EnvelopeRow>('envelopes')
      .modify(query => {
        if (slugs) query.whereIn('project', [...slugs]);
      })
      .select('*');
    return rows.map(row => ({
      project: row.project,
      class: row.class,
      contracted: amountOf(row),
      ...(row.unlimited_until !== null && {
        unlimitedUntil: row.unlimited_until,
      }),
      approver: row.approver,
      reason: row.reason,
      at: row.at,
    }));
  }

  async setEnvelope(envelope: StoredEnvelope): Promise<void> {
    await this.#knex<EnvelopeRow>('envelopes')
      .insert({
        project: envelope.project,
        class: envelope.class,
        ...columnsOf(envelope.contracted),
        unlimited_until: envelope.unlimitedUntil ?? null,
        approver: envelope.approver,
        reason: envelope.reason,
        at: envelope.at,
      })
      .onConflict(['project', 'class'])
      .merge();
  }

  async listReservations(
    slugs?: readonly string[],
  ): Promise<StoredReservation[]> {
    const rows = await this.#reservations
      .modify(query => {
        if (slugs) query.whereIn('project', [...slugs]);
      })
      .orderBy('environment')
      .select('*');
    return rows.map(reservationOf);
  }

  async findReservation(
    slug: string,
    environment: string,
  ): Promise<StoredReservation | undefined> {
    const row = await this.#reservations
      .where({ project: slug, environment })
      .first();
    return row && reservationOf(row);
  }

  async putReservation(reservation: StoredReservation): Promise<void> {
    const { resources, ...columns } = reservation;
    await this.#reservations
      .insert({ ...columns, ...columnsOf(resources) })
      .onConflict(['project', 'environment'])
      .merge();
  }

  async removeReservations(
    slug: string,
    environments?: readonly string[],
  ): Promise<void> {
    await this.#reservations
      .where({ project: slug })
      .modify(query => {
        if (environments) query.whereIn('environment', [...environments]);
      })
      .delete();
  }

  async sums({
    project,
    environment,
    class: envelope,
    cluster,
  }: Pick<
    StoredReservation,
    'project' | 'environment' | 'class' | 'cluster'
  >): Promise<Sums> {
    const inEnvelope = this.#knex('reservations')
      .where({ project, class: envelope })
      .whereNot({ environment })
      .select(this.#knex.raw(sumsOf('envelope')));
    const onCluster = this.#knex('reservations')
      .where({ cluster })
      .whereNot(same => same.where({ project, environment }))
      .select(this.#knex.raw(sumsOf('cluster')));
    const rows: (AmountColumns & { source: keyof Sums })[] =
      await inEnvelope.unionAll([onCluster]);
    const sumFrom = (source: keyof Sums) => {
      const row = rows.find(one => one.source === source);
      if (!row) throw new Error(`The sums have no ${source}`);
      return amountOf(row);
    };
    return { envelope: sumFrom('envelope'), cluster: sumFrom('cluster') };
  }

  get #projects() {
    return this.#knex<ProjectRow>('projects');
  }

  get #reservations() {
    return this.#knex<ReservationRow>('reservations');
  }
}

function projectOf(row: ProjectRow): StoredProject {
  return {
    slug: row.slug,
    name: row.name,
    organisation: row.organisation,
    protection: row.protection,
    attempt: row.attempt,
    openedAt: row.opened_at,
    ...(row.archived_at !== null && { archivedAt: row.archived_at }),
  };
}

function reservationOf(row: ReservationRow): StoredReservation {
  const { project, environment, stage, cluster, attempt, since } = row;
  return {
    project,
    environment,
    class: row.class,
    stage,
    cluster,
    resources: amountOf(row),
    attempt,
    since,
  };
}
