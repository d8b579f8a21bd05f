import {
  type EnvelopeClass,
  noResources,
  type ResourceName,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import type { QuotaLack } from '../types';
import type { LedgerAmount } from './ledgerAmounts';

/** What an environment draws from, in thousandths. @public */
export interface LedgerSource {
  limit: LedgerAmount;
  /** By the other environments: what the environment itself holds is not counted. */
  reserved: LedgerAmount;
  /** What the environment itself holds there now; nothing for a new one. */
  held?: LedgerAmount;
}

/** The envelope of an environment; `isUnlimited` by an explicit decision in force. @public */
export interface EnvelopeSource extends LedgerSource {
  class: EnvelopeClass;
  isUnlimited: boolean;
}

/** The cluster of an environment. @public */
export interface ClusterSource extends LedgerSource {
  entityRef: string;
  title: string;
}

/**
 * The rule of the ledger: what lacks for an environment, in the envelope of its class and on its cluster. Nothing
 * lacks: it may be reserved, and the sums stay within both.
 *
 * Zero means zero, unlike the console, which checks nothing where CPU and memory are at zero
 * (`environment-validation.service.ts`). Taking less of a resource than one holds is always granted, even where an
 * envelope was narrowed or a cluster lost a node since: refusing it would only keep what is over.
 *
 * @public
 */
export function findLacks(
  asked: LedgerAmount,
  sources: { envelope?: EnvelopeSource; cluster?: ClusterSource },
): QuotaLack[] {
  const { envelope, cluster } = sources;
  return [
    ...(envelope && !envelope.isUnlimited
      ? lacksIn(asked, envelope, {
          scope: 'envelope',
          envelope: envelope.class,
        })
      : []),
    ...(cluster
      ? lacksIn(asked, cluster, {
          scope: 'cluster',
          cluster: cluster.entityRef,
          clusterTitle: cluster.title,
        })
      : []),
  ];
}

function lacksIn(
  asked: LedgerAmount,
  { limit, reserved, held = noResources }: LedgerSource,
  where: Pick<QuotaLack, 'scope' | 'envelope' | 'cluster' | 'clusterTitle'>,
): QuotaLack[] {
  const lacks = (name: ResourceName) =>
    asked[name] > held[name] && reserved[name] + asked[name] > limit[name];
  return resourceNames.filter(lacks).map(resource => ({
    ...where,
    resource,
    asked: asked[resource] / 1000,
    limit: limit[resource] / 1000,
    reserved: reserved[resource] / 1000,
    left: Math.max(0, limit[resource] - reserved[resource]) / 1000,
  }));
}
