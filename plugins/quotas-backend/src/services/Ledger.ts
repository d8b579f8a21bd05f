import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  fromLedger,
  type LedgerReservationChange,
  type LedgerReservationInput,
  type WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import type {
  LedgerStore,
  StoredProject,
  StoredReservation,
} from '../stores/LedgerStore';
import type { QuotasDatabase, QuotasStores } from '../stores/QuotasDatabase';
import type { ClusterBook } from './ClusterBook';
import {
  assertAmounts,
  findLacksIn,
  lockClusters,
  type Placement,
  reservationOf,
} from './placeReservation';
import { RefusedInside } from './RefusedInside';
import type { RoomFinder } from './RoomFinder';
import { now } from './time';

/**
 * How long a reservation of which nothing came keeps its name. Whoever reserves writes the environment at once; after
 * that, it was killed in between.
 */
const freshMilliseconds = 120_000;

/** Reservations of environments, one decision each. */
export class Ledger {
  readonly #clusters: ClusterBook;
  readonly #database: QuotasDatabase;
  readonly #room: RoomFinder;

  static create(options: {
    clusters: ClusterBook;
    database: QuotasDatabase;
    room: RoomFinder;
  }): Ledger {
    return new Ledger(options);
  }

  private constructor(options: Parameters<typeof Ledger.create>[0]) {
    this.#clusters = options.clusters;
    this.#database = options.database;
    this.#room = options.room;
  }

  /**
   * Throws a `QuotaRefusedError` when the environment does not fit, and a `ConflictError` while another attempt to
   * create it is under way.
   */
  async reserve(
    slug: string,
    environment: string,
    { attempt, actor, stage, cluster, resources }: LedgerReservationInput,
  ): Promise<WantedEnvironment> {
    const wanted = { name: environment, stage, cluster, resources };
    assertAmounts([wanted]);
    return this.#withCluster(cluster, async () =>
      this.#database.decide(async stores => {
        const { events, ledger } = stores;
        const project = await lockOpen(ledger, slug);
        const found = await ledger.findReservation(slug, environment);
        if (found?.attempt === attempt) return wantedOf(found);
        if (found && isFresh(found)) {
          throw new ConflictError(
            `name: '${environment}' is reserved already; choose another name, or try again in two minutes`,
          );
        }
        const envelopes = await ledger.listEnvelopes([slug]);
        const at = now();
        const row = reservationOf(slug, wanted, { attempt, since: at });
        await ledger.putReservation(row);
        await events.add([
          {
            project: slug,
            kind: 'reserved',
            at,
            actor,
            class: row.class,
            environment,
            cluster,
            after: row.resources,
          },
        ]);
        await assertFits(stores, { project, envelopes, wanted });
        return wantedOf(row);
      }),
    );
  }

  /** Throws a `QuotaRefusedError` when what is added does not fit. */
  async change(
    slug: string,
    environment: string,
    { resources, actor }: LedgerReservationChange,
  ): Promise<WantedEnvironment> {
    assertAmounts([{ resources }]);
    return this.#room.decide(async () =>
      this.#database.decide(async stores => {
        const { events, ledger } = stores;
        const project = await lockOpen(ledger, slug);
        const held = await ledger.findReservation(slug, environment);
        if (!held) {
          throw new NotFoundError(
            `The project ${slug} reserves nothing for '${environment}'`,
          );
        }
        const wanted = { ...wantedOf(held), resources };
        const envelopes = await ledger.listEnvelopes([slug]);
        const row = reservationOf(slug, wanted, held);
        await ledger.putReservation(row);
        await events.add([
          {
            project: slug,
            kind: 'reservation-changed',
            at: now(),
            actor,
            class: held.class,
            environment,
            cluster: held.cluster,
            before: held.resources,
            after: row.resources,
          },
        ]);
        await assertFits(stores, { project, envelopes, wanted, held });
        return wantedOf(row);
      }),
    );
  }

  /** Does nothing when there is no such reservation, or when it is that of another attempt. */
  async release(
    slug: string,
    environment: string,
    { actor, attempt }: { actor: string; attempt?: string },
  ): Promise<void> {
    await this.#database.decide(async ({ events, ledger }) => {
      if (!(await ledger.lock(slug))) return;
      const held = await ledger.findReservation(slug, environment);
      if (!held) return;
      if (attempt !== undefined && held.attempt !== attempt) return;
      await ledger.removeReservations(slug, [environment]);
      await events.add([releaseOf(held, actor)]);
    });
  }

  async #withCluster<T>(
    cluster: string,
    decision: () => Promise<T>,
  ): Promise<T> {
    return this.#room.decide(async () => {
      try {
        return await decision();
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        // A cluster that the catalog has since a moment.
        await this.#clusters.ensure([cluster]);
        return decision();
      }
    });
  }
}

/**
 * Undoes what was written when it does not fit. Many decisions wait for the lock of one cluster: it is taken last, so
 * that each of them holds it for one look at the sums, and not while it writes.
 */
async function assertFits(
  stores: QuotasStores,
  placement: Omit<Placement, 'cluster'>,
): Promise<void> {
  const { wanted } = placement;
  const clusterOf = await lockClusters(stores, [wanted]);
  const lacks = await findLacksIn(stores, {
    ...placement,
    cluster: clusterOf(wanted.cluster),
  });
  if (lacks.length > 0) throw new RefusedInside([{ wanted, lacks }]);
}

/** What is written of a release. */
export function releaseOf(held: StoredReservation, actor: string) {
  return {
    project: held.project,
    kind: 'released' as const,
    at: now(),
    actor,
    class: held.class,
    environment: held.environment,
    cluster: held.cluster,
    before: held.resources,
  };
}

/** The environment of a row. */
export function wantedOf(row: StoredReservation): WantedEnvironment {
  return {
    name: row.environment,
    stage: row.stage,
    cluster: row.cluster,
    resources: fromLedger(row.resources),
  };
}

/** Whether what was reserved or opened then may still be under way. */
export function isFresh({ since }: { since: string }): boolean {
  return Date.now() - Date.parse(since) < freshMilliseconds;
}

async function lockOpen(
  ledger: LedgerStore,
  slug: string,
): Promise<StoredProject> {
  const project = await ledger.lock(slug);
  if (!project) {
    throw new NotFoundError(`The ledger of quotas has no project '${slug}'`);
  }
  if (project.archivedAt !== undefined) {
    throw new ConflictError(
      `The project ${slug} is archived; restore it before it reserves anything`,
    );
  }
  return project;
}
