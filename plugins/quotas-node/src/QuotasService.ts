import type { ResourceAmount } from '@cloud-pi-native/plugin-portal-common';
import type {
  LedgerOpening,
  LedgerProject,
  LedgerReconciled,
  LedgerReconciliation,
  LedgerReservationInput,
  WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';

/**
 * The ledger of quotas for other backends, which call it in their own name: who may do what with a project is decided
 * before. What does not fit throws a `QuotaRefusedError`; other refusals are those of `@backstage/errors`.
 *
 * @public
 */
export interface QuotasService {
  /** `undefined` when the ledger does not know the project. */
  getProject(slug: string): Promise<LedgerProject | undefined>;
  listProjects(): Promise<LedgerProject[]>;
  /** Envelopes and first environments of a project, all or nothing; the same attempt again changes nothing. */
  openProject(slug: string, opening: LedgerOpening): Promise<LedgerProject>;
  /** Takes back an opening of this attempt, and of no other. */
  cancelOpening(slug: string, attempt: string): Promise<void>;
  /** The environment as it is reserved: what is committed to Git. The same attempt again changes nothing. */
  reserve(
    slug: string,
    environment: string,
    input: LedgerReservationInput,
  ): Promise<WantedEnvironment>;
  /** Other amounts for an environment that is there. */
  change(
    slug: string,
    environment: string,
    change: { resources: ResourceAmount; actor: string },
  ): Promise<WantedEnvironment>;
  /** Does nothing when there is no such reservation, or, with an attempt, when it is that of another attempt. */
  release(
    slug: string,
    environment: string,
    options: { actor: string; attempt?: string },
  ): Promise<void>;
  /** Releases everything; envelopes stay. */
  archive(slug: string, actor: string): Promise<void>;
  /** Reserves again what the environments of an archived project need, all or nothing. */
  restore(
    slug: string,
    options: { actor: string; environments: WantedEnvironment[] },
  ): Promise<void>;
  /** Brings the ledger to a project as it is; opens it where the ledger does not know it. */
  reconcile(
    slug: string,
    state: LedgerReconciliation,
  ): Promise<LedgerReconciled>;
}
