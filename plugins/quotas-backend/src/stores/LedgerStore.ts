import type {
  EnvelopeClass,
  ProtectionLevel,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import type { LedgerAmount } from '@cloud-pi-native/plugin-quotas-common';

/** A project of the ledger. */
export interface StoredProject {
  slug: string;
  name: string;
  organisation: string;
  protection: ProtectionLevel;
  /** Of the approval that opened it. */
  attempt: string;
  /** ISO 8601, UTC. */
  openedAt: string;
  archivedAt?: string;
}

export interface StoredEnvelope {
  project: string;
  class: EnvelopeClass;
  contracted: LedgerAmount;
  /** `YYYY-MM-DD` in Paris. */
  unlimitedUntil?: string;
  approver: string;
  reason: string;
  at: string;
}

export interface StoredReservation {
  project: string;
  environment: string;
  class: EnvelopeClass;
  stage: Stage;
  cluster: string;
  resources: LedgerAmount;
  attempt: string;
  since: string;
}

/** What other environments than one reserve, in its envelope and on its cluster. */
export interface Sums {
  envelope: LedgerAmount;
  cluster: LedgerAmount;
}

/** Projects, envelopes and reservations. */
export interface LedgerStore {
  /** Until the transaction ends, nobody else decides on this project. */
  lock(slug: string): Promise<StoredProject | undefined>;
  get(slug: string): Promise<StoredProject | undefined>;
  /** All of them, by slug; or a page. */
  list(page?: { limit: number; offset: number }): Promise<StoredProject[]>;
  count(): Promise<number>;
  /** Answers whether it was not there yet. */
  insert(project: StoredProject): Promise<boolean>;
  update(
    slug: string,
    facts: Pick<StoredProject, 'name' | 'organisation' | 'protection'>,
  ): Promise<void>;
  setArchived(slug: string, at: string | undefined): Promise<void>;
  /** With all that belongs to it. */
  remove(slug: string): Promise<void>;

  /** Another text after every decision, whatever it was about. */
  version(): Promise<string>;

  /** Of some projects, or of all. */
  listEnvelopes(slugs?: readonly string[]): Promise<StoredEnvelope[]>;
  setEnvelope(envelope: StoredEnvelope): Promise<void>;

  /** Of some projects, or of all; by name. */
  listReservations(slugs?: readonly string[]): Promise<StoredReservation[]>;
  findReservation(
    slug: string,
    environment: string,
  ): Promise<StoredReservation | undefined>;
  /** Takes the place of the one of the same environment. */
  putReservation(reservation: StoredReservation): Promise<void>;
  removeReservations(
    slug: string,
    environments?: readonly string[],
  ): Promise<void>;
  sums(
    reservation: Pick<
      StoredReservation,
      'project' | 'environment' | 'class' | 'cluster'
    >,
  ): Promise<Sums>;
}
