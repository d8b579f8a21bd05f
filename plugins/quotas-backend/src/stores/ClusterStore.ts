import type {
  ProtectionLevel,
  Stage,
} from '@cloud-pi-native/plugin-portal-common';
import type { LedgerAmount } from '@cloud-pi-native/plugin-quotas-common';

/** A cluster as the catalog declared it last. */
export interface StoredCluster {
  entityRef: string;
  title: string;
  zone: string;
  zoneTitle: string;
  protection: ProtectionLevel;
  stages: Stage[];
  capacity: LedgerAmount;
  /** Whether the catalog still has it. */
  isDeclared: boolean;
}

/** What is reserved on a cluster, by all projects. */
export interface ClusterReserved {
  reserved: LedgerAmount;
  environments: number;
  projects: number;
}

export interface ClusterStore {
  /** By entity reference. */
  list(): Promise<StoredCluster[]>;
  /** Until the transaction ends, nobody else decides on these clusters. Always in the same order. */
  lock(entityRefs: readonly string[]): Promise<StoredCluster[]>;
  /** Writes what the catalog declares now; the others are no longer declared, and keep what they had. */
  declare(
    clusters: readonly Omit<StoredCluster, 'isDeclared'>[],
  ): Promise<void>;
  /** The amounts of {@link ClusterStore.reserved} alone, in less time. */
  sums(): Promise<Map<string, LedgerAmount>>;
  /** What is reserved, by entity reference; a cluster without a reservation is not there. */
  reserved(): Promise<Map<string, ClusterReserved>>;
}
