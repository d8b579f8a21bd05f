import type {
  LedgerReconciled,
  LedgerReconciliation,
  WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import type { NewEvent } from '../stores/EventStore';
import type { StoredReservation } from '../stores/LedgerStore';
import type { QuotasDatabase, QuotasStores } from '../stores/QuotasDatabase';
import type { ClusterBook } from './ClusterBook';
import { isFresh, wantedOf } from './Ledger';
import { assertAmounts, lockClusters, reservationOf } from './placeReservation';
import { isSameEnvironment, presentProjects } from './presentProjects';
import { setEnvelopes } from './setEnvelopes';
import { now } from './time';

const attempt = 'reconciliation';
const actor = 'service:quotas';

/**
 * Brings the ledger to projects as they are. What exists is recorded even beyond its envelope: a ledger that left it
 * out would say that there is room where there is none.
 */
export class Reconciler {
  readonly #clusters: ClusterBook;
  readonly #database: QuotasDatabase;

  static create(options: {
    clusters: ClusterBook;
    database: QuotasDatabase;
  }): Reconciler {
    return new Reconciler(options.clusters, options.database);
  }

  private constructor(clusters: ClusterBook, database: QuotasDatabase) {
    this.#clusters = clusters;
    this.#database = database;
  }

  /** A reservation that is not a few minutes old may be of an environment that is being written: it is left alone. */
  async reconcile(
    slug: string,
    state: LedgerReconciliation,
  ): Promise<LedgerReconciled> {
    const { isArchived } = state;
    const environments = isArchived ? [] : state.environments;
    assertAmounts(environments, index => `environments[${index}].resources`);
    await this.#clusters.ensure(environments.map(one => one.cluster));
    const done = await this.#database.decide(async stores => {
      const at = now();
      const facts = await bringProject(stores, slug, state, at);
      await lockClusters(stores, environments);
      const difference = differenceOf(
        await stores.ledger.listReservations([slug]),
        environments,
        isArchived,
      );
      const changes = await bringReservations(stores, slug, difference, at);
      await stores.events.add([...facts, ...changes]);
      return {
        released: difference.gone.map(({ environment }) => environment),
        added: difference.missing.map(({ name: added }) => added),
        changed: difference.wrong.map(({ wanted }) => wanted.name),
      };
    });
    const project = await this.#database.ledger.get(slug);
    const [presented] = await presentProjects(
      this.#database,
      project ? [project] : [],
    );
    return { project: presented, ...done };
  }
}

/** Where reservations differ from the environments that there are. */
interface Difference {
  gone: StoredReservation[];
  missing: WantedEnvironment[];
  wrong: { held: StoredReservation; wanted: WantedEnvironment }[];
}

function differenceOf(
  held: readonly StoredReservation[],
  environments: readonly WantedEnvironment[],
  isArchived: boolean,
): Difference {
  const reservedOf = (wanted: WantedEnvironment) =>
    held.find(({ environment }) => environment === wanted.name);
  return {
    gone: held.filter(
      one =>
        !environments.some(({ name }) => name === one.environment) &&
        (isArchived || !isFresh(one)),
    ),
    missing: environments.filter(wanted => !reservedOf(wanted)),
    wrong: environments.flatMap(wanted => {
      const reserved = reservedOf(wanted);
      return reserved && !isSameEnvironment(wantedOf(reserved), wanted)
        ? [{ held: reserved, wanted }]
        : [];
    }),
  };
}

/** The project itself: known, called as it is called, archived as it is. Answers what to write in the history. */
async function bringProject(
  stores: QuotasStores,
  slug: string,
  {
    name,
    organisation,
    protection,
    isArchived,
    envelopes,
  }: LedgerReconciliation,
  at: string,
): Promise<NewEvent[]> {
  const { ledger } = stores;
  const events: NewEvent[] = [];
  const known = await ledger.lock(slug);
  if (known) await ledger.update(slug, { name, organisation, protection });
  else {
    const facts = { slug, name, organisation, protection };
    await ledger.insert({ ...facts, attempt, openedAt: at });
    events.push(
      ...(await setEnvelopes(stores, slug, {
        envelopes,
        approver: actor,
        reason: 'Reprise des valeurs du projet',
        at,
      })),
    );
  }
  if ((known?.archivedAt !== undefined) !== isArchived) {
    await ledger.setArchived(slug, isArchived ? at : undefined);
    const kind = isArchived ? 'archived' : 'restored';
    events.push({ project: slug, kind, at, actor });
  }
  return events;
}

/** The reservations: those that are gone, missing and wrong. Answers what to write in the history. */
async function bringReservations(
  { ledger }: QuotasStores,
  slug: string,
  { gone, missing, wrong }: Difference,
  at: string,
): Promise<NewEvent[]> {
  if (gone.length > 0) {
    await ledger.removeReservations(
      slug,
      gone.map(({ environment }) => environment),
    );
  }
  const put = [
    ...missing.map(wanted => ({ held: undefined, wanted })),
    ...wrong,
  ].map(({ held, wanted }) => ({
    held,
    row: reservationOf(slug, wanted, held ?? { attempt, since: at }),
  }));
  for (const { row } of put) await ledger.putReservation(row);
  const eventOf = (
    held: StoredReservation | undefined,
    row: StoredReservation | undefined,
  ): NewEvent => ({
    project: slug,
    kind: 'reconciled',
    at,
    actor,
    class: (row ?? held)?.class,
    environment: (row ?? held)?.environment,
    cluster: (row ?? held)?.cluster,
    before: held?.resources,
    after: row?.resources,
  });
  return [
    ...gone.map(one => eventOf(one, undefined)),
    ...put.map(({ held, row }) => eventOf(held, row)),
  ];
}
