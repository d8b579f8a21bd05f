import type {
  EnvelopeClass,
  ProtectionLevel,
  ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import type { WantedEnvironment } from './platform';

/** What the ledger keeps of a project beside its amounts. @public */
export interface LedgerProjectFacts {
  name: string;
  organisation: string;
  protection: ProtectionLevel;
}

/** Body of `PUT /ledger/projects/{slug}`: the envelopes and the first environments of a project, approved. @public */
export interface LedgerOpening extends LedgerProjectFacts {
  /** Of one approval: the same again changes nothing, another one is refused while the first is fresh. */
  attempt: string;
  envelopes: Record<EnvelopeClass, ResourceAmount>;
  environments: WantedEnvironment[];
  /** Entity reference. */
  approver: string;
  reason: string;
}

/** Body of `PUT /ledger/projects/{slug}/reservations/{environment}` @public */
export interface LedgerReservationInput
  extends Omit<WantedEnvironment, 'name'> {
  /** Of one creation of the environment: the same again changes nothing. */
  attempt: string;
  /** Entity reference, or `service:<plugin>`. */
  actor: string;
}

/** Body of `PUT /ledger/projects/{slug}/reservations/{environment}/resources` @public */
export interface LedgerReservationChange {
  resources: ResourceAmount;
  actor: string;
}

/** Body of `PUT /ledger/projects/{slug}/state`: a project as it is, to which the ledger is brought. @public */
export interface LedgerReconciliation extends LedgerProjectFacts {
  /** Used only where the ledger does not know the project yet: it is the one that knows envelopes. */
  envelopes: Record<EnvelopeClass, ResourceAmount>;
  environments: WantedEnvironment[];
  isArchived: boolean;
}

/** A project of the ledger. @public */
export interface LedgerProject {
  slug: string;
  /** ISO 8601, UTC. */
  openedAt: string;
  archivedAt?: string;
  envelopes: Record<EnvelopeClass, ResourceAmount>;
  environments: WantedEnvironment[];
}

/** What a reconciliation did, by names of environments. @public */
export interface LedgerReconciled {
  project: LedgerProject;
  released: string[];
  /** Existed without a reservation: recorded as they are, even beyond the envelope. */
  added: string[];
  /** Reserved with other values than they have. */
  changed: string[];
}
