import { InputError } from '@backstage/errors';
import {
  envelopeClassOf,
  noResources,
} from '@cloud-pi-native/plugin-portal-common';
import {
  findBadAmount,
  findLacks,
  isUnlimitedOn,
  type QuotaLack,
  toLedger,
  type WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import type { StoredCluster } from '../stores/ClusterStore';
import type {
  StoredEnvelope,
  StoredProject,
  StoredReservation,
} from '../stores/LedgerStore';
import type { QuotasStores } from '../stores/QuotasDatabase';
import { today } from './time';

/** An environment to place, with what it is placed in, locked beforehand. */
export interface Placement {
  project: StoredProject;
  envelopes: readonly StoredEnvelope[];
  cluster: StoredCluster;
  wanted: WantedEnvironment;
  /** What it holds already. */
  held?: StoredReservation;
}

/** Throws an `InputError` for an amount that the ledger cannot hold. */
export function assertAmounts(
  environments: readonly Pick<WantedEnvironment, 'resources'>[],
  field: (index: number) => string = () => 'resources',
): void {
  environments.forEach(({ resources }, index) => {
    const bad = findBadAmount(resources);
    if (bad) {
      throw new InputError(
        `${field(
          index,
        )}.${bad}: give zero or more, with three decimals at most`,
      );
    }
  });
}

/** What lacks for an environment; the rule is {@link findLacks}. */
export async function findLacksIn(
  { ledger }: Pick<QuotasStores, 'ledger'>,
  { project, envelopes, cluster, wanted, held }: Placement,
): Promise<QuotaLack[]> {
  const envelopeClass = envelopeClassOf(wanted.stage);
  const envelope = envelopes.find(one => one.class === envelopeClass);
  const sums = await ledger.sums({
    project: project.slug,
    environment: wanted.name,
    class: envelopeClass,
    cluster: wanted.cluster,
  });
  return findLacks(toLedger(wanted.resources), {
    envelope: {
      class: envelopeClass,
      limit: envelope?.contracted ?? noResources,
      isUnlimited: envelope !== undefined && isUnlimitedOn(envelope, today()),
      reserved: sums.envelope,
      held: held?.class === envelopeClass ? held.resources : undefined,
    },
    cluster: {
      entityRef: cluster.entityRef,
      title: cluster.title,
      limit: cluster.isDeclared ? cluster.capacity : noResources,
      reserved: sums.cluster,
      held: held?.cluster === wanted.cluster ? held.resources : undefined,
    },
  });
}

/** The row of an environment. */
export function reservationOf(
  slug: string,
  wanted: WantedEnvironment,
  { attempt, since }: Pick<StoredReservation, 'attempt' | 'since'>,
): StoredReservation {
  return {
    project: slug,
    environment: wanted.name,
    class: envelopeClassOf(wanted.stage),
    stage: wanted.stage,
    cluster: wanted.cluster,
    resources: toLedger(wanted.resources),
    attempt,
    since,
  };
}

/** The clusters of the environments, locked. Throws an `InputError` for one that the catalog does not have. */
export async function lockClusters(
  { clusters }: Pick<QuotasStores, 'clusters'>,
  environments: readonly Pick<WantedEnvironment, 'cluster'>[],
): Promise<(entityRef: string) => StoredCluster> {
  const locked = await clusters.lock(environments.map(one => one.cluster));
  const found = new Map(locked.map(one => [one.entityRef, one]));
  const get = (entityRef: string) => {
    const cluster = found.get(entityRef);
    if (!cluster) {
      throw new InputError(
        `cluster: the catalog has no cluster '${entityRef}'; choose one of the list`,
      );
    }
    return cluster;
  };
  environments.forEach(({ cluster }) => get(cluster));
  return get;
}
