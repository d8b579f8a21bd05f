import type {
  LedgerReconciled,
  LedgerReconciliation,
} from '@cloud-pi-native/plugin-quotas-common';
import type { NewEvent } from '../stores/EventStore';
import type { QuotasDatabase } from '../stores/QuotasDatabase';
import type { ClusterBook } from './ClusterBook';
import { isFresh, wantedOf } from './Ledger';
import {
  isSameEnvironment,
  presentProjects,
  setEnvelopes,
} from './LedgerProjects';
import { assertAmounts, lockClusters, reservationOf } from './placeReservation';
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
    const { name, organisation, protection, isArchived } = state;
    const environments = isArchived ? [] : state.environments;
    assertAmounts(environments, index => `environments[${index}].resources`);
    await this.#clusters.ensure(environments.map(one => one.cluster));
    const done = await this.#database.decide(async stores => {
      const { events, ledger } = stores;
      const at = now();
      const written: NewEvent[] = [];
      const locked = await ledger.lock(slug);
      if (!locked) {
        await ledger.insert({
          slug,
          name,
          organisation,
          protection,
          attempt,
          openedAt: at,
        });
        written.push(
          ...(await setEnvelopes(stores, slug, {
            envelopes: state.envelopes,
            approver: actor,
            reason: 'Reprise des valeurs du projet',
            at,
          })),
        );
      }
      await ledger.update(slug, { name, organisation, protection });
      if ((locked?.archivedAt !== undefined) !== isArchived) {
        await ledger.setArchived(slug, isArchived ? at : undefined);
        const kind = isArchived ? 'archived' : 'restored';
        written.push({ project: slug, kind, at, actor });
      }
      await lockClusters(stores, environments);
      const held = await ledger.listReservations([slug]);
      const gone = held.filter(
        one =>
          !environments.some(({ name: kept }) => kept === one.environment) &&
          (isArchived || !isFresh(one)),
      );
      const wrong = environments.filter(wanted => {
        const row = held.find(one => one.environment === wanted.name);
        return !row || !isSameEnvironment(wantedOf(row), wanted);
      });
      const released = gone.map(one => one.environment);
      if (released.length > 0) await ledger.removeReservations(slug, released);
      for (const one of gone) {
        written.push({
          project: slug,
          kind: 'reconciled',
          at,
          actor,
          class: one.class,
          environment: one.environment,
          cluster: one.cluster,
          before: one.resources,
        });
      }
      for (const wanted of wrong) {
        const before = held.find(one => one.environment === wanted.name);
        const row = reservationOf(slug, wanted, {
          attempt: before?.attempt ?? attempt,
          since: before?.since ?? at,
        });
        await ledger.putReservation(row);
        written.push({
          project: slug,
          kind: 'reconciled',
          at,
          actor,
          class: row.class,
          environment: row.environment,
          cluster: row.cluster,
          before: before?.resources,
          after: row.resources,
        });
      }
      await events.add(written);
      const isHeld = (wanted: { name: string }) =>
        held.some(one => one.environment === wanted.name);
      const namesOf = (some: typeof wrong) => some.map(one => one.name);
      return {
        released,
        added: namesOf(wrong.filter(one => !isHeld(one))),
        changed: namesOf(wrong.filter(isHeld)),
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
