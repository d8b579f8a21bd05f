import type { ProtectionLevel } from '@cloud-pi-native/plugin-portal-common';
import { stages } from '@cloud-pi-native/plugin-portal-common';
import type { LedgerAmount } from '@cloud-pi-native/plugin-quotas-common';
import type { Knex } from 'knex';
import {
  type AmountColumns,
  amountOf,
  columnsOf,
  type NumberColumn,
} from './amountColumns';
import type {
  ClusterReserved,
  ClusterStore,
  StoredCluster,
} from './ClusterStore';

interface ClusterRow extends AmountColumns {
  entity_ref: string;
  title: string;
  zone: string;
  zone_title: string;
  protection: ProtectionLevel;
  stages: string;
  /** A number on SQLite. */
  is_declared: boolean | number;
  decisions: NumberColumn;
}

export class DatabaseClusterStore implements ClusterStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseClusterStore {
    return new DatabaseClusterStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(): Promise<StoredCluster[]> {
    const rows = await this.#rows.orderBy('entity_ref').select('*');
    return rows.map(clusterOf);
  }

  async lock(entityRefs: readonly string[]): Promise<StoredCluster[]> {
    const locked: StoredCluster[] = [];
    for (const entityRef of [...new Set(entityRefs)].sort()) {
      // A write takes the lock of the row on PostgreSQL, and that of the whole database on SQLite.
      const [row]: ClusterRow[] = await this.#rows
        .where({ entity_ref: entityRef })
        .increment('decisions', 1)
        .returning('*');
      if (row) locked.push(clusterOf(row));
    }
    return locked;
  }

  async declare(
    clusters: readonly Omit<StoredCluster, 'isDeclared'>[],
  ): Promise<void> {
    await this.#rows
      .whereNotIn(
        'entity_ref',
        clusters.map(({ entityRef }) => entityRef),
      )
      .update({ is_declared: false });
    // In the order of the locks, so that two replicas do not wait for each other.
    const ordered = [...clusters].sort((a, b) =>
      a.entityRef < b.entityRef ? -1 : 1,
    );
    for (const cluster of ordered) {
      await this.#rows
        .insert({
          entity_ref: cluster.entityRef,
          title: cluster.title,
          zone: cluster.zone,
          zone_title: cluster.zoneTitle,
          protection: cluster.protection,
          stages: cluster.stages.join(','),
          ...columnsOf(cluster.capacity),
          is_declared: true,
        })
        .onConflict('entity_ref')
        .merge();
    }
  }

  async sums(): Promise<Map<string, LedgerAmount>> {
    const rows: (AmountColumns & { cluster: string })[] = await this.#knex(
      'reservations',
    )
      .groupBy('cluster')
      .select('cluster')
      .sum({ cpu: 'cpu', memory: 'memory', gpu: 'gpu', storage: 'storage' });
    return new Map(rows.map(row => [row.cluster, amountOf(row)]));
  }

  async reserved(): Promise<Map<string, ClusterReserved>> {
    const rows: (AmountColumns & {
      cluster: string;
      environments: NumberColumn;
      projects: NumberColumn;
    })[] = await this.#knex('reservations')
      .groupBy('cluster')
      .select('cluster')
      .sum({ cpu: 'cpu', memory: 'memory', gpu: 'gpu', storage: 'storage' })
      .count({ environments: '*' })
      .countDistinct({ projects: 'project' });
    return new Map(
      rows.map(row => [
        row.cluster,
        {
          reserved: amountOf(row),
          environments: Number(row.environments),
          projects: Number(row.projects),
        },
      ]),
    );
  }

  get #rows() {
    return this.#knex<ClusterRow>('clusters');
  }
}

function clusterOf(row: ClusterRow): StoredCluster {
  const offered = row.stages.split(',');
  return {
    entityRef: row.entity_ref,
    title: row.title,
    zone: row.zone,
    zoneTitle: row.zone_title,
    protection: row.protection,
    stages: stages.filter(stage => offered.includes(stage)),
    capacity: amountOf(row),
    isDeclared: Boolean(row.is_declared),
  };
}
