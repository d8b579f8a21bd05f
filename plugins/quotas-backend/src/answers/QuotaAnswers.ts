import { NotFoundError } from '@backstage/errors';
import {
  noResources,
  type ProtectionLevel,
} from '@cloud-pi-native/plugin-portal-common';
import {
  allowedChangeActions,
  type ClusterUsage,
  type Envelope,
  fillOf,
  fromLedger,
  type ProjectQuotas,
  type QuotaChange,
  subtractLedger,
} from '@cloud-pi-native/plugin-quotas-common';
import type { QuotasAccess, Visitor } from '../access/QuotasAccess';
import { today } from '../services/time';
import type { StoredChange } from '../stores/ChangeStore';
import type { StoredCluster } from '../stores/ClusterStore';
import type {
  StoredEnvelope,
  StoredProject,
  StoredReservation,
} from '../stores/LedgerStore';
import type { QuotasDatabase } from '../stores/QuotasDatabase';
import { shownClasses, summaryOfEnvelope } from './summariesOf';

/** What the ledger says, as a visitor sees it. */
export class QuotaAnswers {
  readonly #access: QuotasAccess;
  readonly #database: QuotasDatabase;

  static create(options: {
    access: QuotasAccess;
    database: QuotasDatabase;
  }): QuotaAnswers {
    return new QuotaAnswers(options.access, options.database);
  }

  private constructor(access: QuotasAccess, database: QuotasDatabase) {
    this.#access = access;
    this.#database = database;
  }

  /** Throws a `NotFoundError` when the ledger does not know the project. */
  async find(slug: string): Promise<StoredProject> {
    const project = await this.#database.ledger.get(slug);
    if (!project) throw new NotFoundError(`There is no project '${slug}'`);
    return project;
  }

  async project(
    project: StoredProject,
    visitor: Visitor,
  ): Promise<ProjectQuotas> {
    const { slug, name, organisation, protection, archivedAt } = project;
    const { changes, clusters, ledger } = this.#database;
    const [envelopes, reservations, requests, known, [actions]] =
      await Promise.all([
        ledger.listEnvelopes([slug]),
        ledger.listReservations([slug]),
        changes.list({ project: slug }),
        clusters.list(),
        this.#access.actionsOn([slug], visitor),
      ]);
    const isPerson = actions.userRef !== undefined;
    const isActive = archivedAt === undefined;
    return {
      slug,
      name,
      organisation,
      protection,
      archivedAt,
      envelopes: envelopesOf(envelopes, reservations),
      reservations: reservations.map(one => presentReservation(one, known)),
      changes: requests.map(change => ({
        ...change,
        projectName: name,
        allowed: allowedChangeActions(change, actions),
      })),
      allowed: {
        ask: isPerson && isActive && actions.mayAsk,
        decide: isPerson && isActive && actions.mayDecide,
      },
    };
  }

  /** The requests as the visitor sees them, in their order. */
  async changes(
    changes: readonly StoredChange[],
    visitor: Visitor,
  ): Promise<QuotaChange[]> {
    const projects = await this.#database.ledger.list();
    const names = new Map(projects.map(({ slug, name }) => [slug, name]));
    const actions = await this.#access.actionsOn(
      changes.map(({ project }) => project),
      visitor,
    );
    return changes.map((change, index) => ({
      ...change,
      projectName: names.get(change.project) ?? change.project,
      allowed: allowedChangeActions(change, actions[index]),
    }));
  }

  /** How full the clusters are, by title; one that is gone stays while something is reserved on it. */
  async clusters(): Promise<ClusterUsage[]> {
    const [known, reservations] = await Promise.all([
      this.#database.clusters.list(),
      this.#database.clusters.reserved(),
    ]);
    return known
      .filter(
        ({ entityRef, isDeclared }) =>
          isDeclared || reservations.has(entityRef),
      )
      .map(cluster => {
        const used = reservations.get(cluster.entityRef);
        const limit = cluster.isDeclared ? cluster.capacity : noResources;
        const reserved = used?.reserved ?? noResources;
        const protection: ProtectionLevel = cluster.protection;
        return {
          entityRef: cluster.entityRef,
          title: cluster.title,
          zone: cluster.zone,
          zoneTitle: cluster.zoneTitle,
          protection,
          stages: cluster.stages,
          capacity: fromLedger(limit),
          reserved: fromLedger(reserved),
          free: fromLedger(subtractLedger(limit, reserved)),
          environments: used?.environments ?? 0,
          projects: used?.projects ?? 0,
          ...fillOf({ limit, reserved }),
        };
      })
      .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
  }
}

function envelopesOf(
  envelopes: readonly StoredEnvelope[],
  reservations: readonly StoredReservation[],
): Envelope[] {
  return shownClasses.flatMap(envelopeClass => {
    const envelope = envelopes.find(one => one.class === envelopeClass);
    if (!envelope) return [];
    const {
      state: _,
      fill: __,
      ...amounts
    } = summaryOfEnvelope(envelopeClass, envelope, reservations, today());
    const { approver, reason, at } = envelope;
    return [{ ...amounts, approver, reason, at }];
  });
}

function presentReservation(
  row: StoredReservation,
  clusters: readonly StoredCluster[],
) {
  const cluster = clusters.find(({ entityRef }) => entityRef === row.cluster);
  return {
    environment: row.environment,
    stage: row.stage,
    class: row.class,
    cluster: row.cluster,
    clusterTitle: cluster?.title ?? row.cluster,
    zone: cluster?.zone ?? '',
    resources: fromLedger(row.resources),
    since: row.since,
  };
}
