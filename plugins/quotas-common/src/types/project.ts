import type {
  EnvelopeClass,
  ProtectionLevel,
  ResourceAmount,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import type { QuotaChange } from './change';

/** CPU in cores, memory and storage in GiB, GPU in cards; to the thousandth. Zero means zero. @public */
export interface Envelope {
  class: EnvelopeClass;
  contracted: ResourceAmount;
  /** What the environments of the class reserve. */
  reserved: ResourceAmount;
  /** `contracted - reserved`: below zero when an envelope without limit came to its end. */
  free: ResourceAmount;
  /** Last day, `YYYY-MM-DD` in Paris, of an explicit decision « sans limite » that is in force. */
  unlimitedUntil?: string;
  /** Entity reference of who decided on these values. */
  approver: string;
  reason: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** What an environment holds in the ledger. @public */
export interface Reservation {
  environment: string;
  stage: Stage;
  class: EnvelopeClass;
  /** Entity reference of the cluster. */
  cluster: string;
  clusterTitle: string;
  /** Slug of the zone of the cluster. */
  zone: string;
  resources: ResourceAmount;
  /** ISO 8601, UTC. */
  since: string;
}

/** What the caller may do with the quotas of a project. @public */
export interface QuotaActions {
  ask: boolean;
  decide: boolean;
}

/** `GET /projects/{slug}` @public */
export interface ProjectQuotas {
  slug: string;
  name: string;
  organisation: string;
  protection: ProtectionLevel;
  /** ISO 8601; an archived project reserves nothing. */
  archivedAt?: string;
  /** Non-production first. */
  envelopes: Envelope[];
  reservations: Reservation[];
  /** Requests for a change of envelope, the last first. */
  changes: QuotaChange[];
  allowed: QuotaActions;
}

/** How full an envelope is. @public */
export const fillStates = [
  'free',
  'near',
  'full',
  'over',
  'unlimited',
] as const;
/**
 * - `free`: every resource below 80 %;
 * - `near`: one at 80 % or more;
 * - `full`: one entirely reserved;
 * - `over`: one reserved beyond what is contracted;
 * - `unlimited`: by an explicit decision in force.
 *
 * @public
 */
export type FillState = (typeof fillStates)[number];

/** An envelope in the list of the platform. @public */
export type EnvelopeSummary = Pick<
  Envelope,
  'class' | 'contracted' | 'reserved' | 'free' | 'unlimitedUntil'
> & {
  state: FillState;
  /** The fullest resource, 1 for all reserved; absent when nothing is contracted or reserved, or without limit. */
  fill?: number;
};

/** A line of `GET /projects` @public */
export interface ProjectQuotaSummary {
  slug: string;
  name: string;
  organisation: string;
  protection: ProtectionLevel;
  archivedAt?: string;
  /** Non-production first. */
  envelopes: EnvelopeSummary[];
  /** Number of environments. */
  environments: number;
  /** Entity references of the clusters of the environments. */
  clusters: string[];
  /** Slugs of their zones. */
  zones: string[];
  /** Requests that wait for a decision. */
  openChanges: number;
}

/** One thing that happened to the quotas of a project: `GET /projects/{slug}/history`, the last first. @public */
export interface QuotaEvent {
  id: string;
  kind: QuotaEventKind;
  /** ISO 8601, UTC. */
  at: string;
  /** Entity reference of who acted, or `service:<plugin>`. */
  actor: string;
  reason?: string;
  class?: EnvelopeClass;
  environment?: string;
  /** Entity reference. */
  cluster?: string;
  before?: ResourceAmount;
  after?: ResourceAmount;
  /** `YYYY-MM-DD`, for an envelope without limit. */
  unlimitedUntil?: string;
  /** The request that the decision answers. */
  changeId?: string;
}

/** @public */
export const quotaEventKinds = [
  'envelope-set',
  'reserved',
  'reservation-changed',
  'released',
  'reconciled',
  'archived',
  'restored',
] as const;
/** @public */
export type QuotaEventKind = (typeof quotaEventKinds)[number];
