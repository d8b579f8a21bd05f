import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { readHostingCluster } from '@cloud-pi-native/plugin-portal-common';
import { toLedger } from '@cloud-pi-native/plugin-quotas-common';
import type { QuotasDatabase } from '../stores/QuotasDatabase';

/** Copies what the catalog declares of clusters to the database, so that all replicas decide on the same capacity. */
export class ClusterBook {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #database: QuotasDatabase;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    database: QuotasDatabase;
  }): ClusterBook {
    return new ClusterBook(options);
  }

  private constructor(options: Parameters<typeof ClusterBook.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#database = options.database;
  }

  /** A catalog without any cluster has not read its files yet: nothing is changed then. */
  async refresh(): Promise<void> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: [
          { kind: 'Resource', 'spec.type': 'cluster' },
          { kind: 'Resource', 'spec.type': 'hosting-zone' },
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const zones = new Map(
      items
        .filter(({ spec }) => spec?.type === 'hosting-zone')
        .map(({ metadata }) => [
          metadata.name,
          metadata.title ?? metadata.name,
        ]),
    );
    const clusters = items
      .filter(({ spec }) => spec?.type === 'cluster')
      .flatMap(entity => readHostingCluster(entity) ?? [])
      .map(cluster => ({
        ...cluster,
        zoneTitle: zones.get(cluster.zone) ?? cluster.zone,
        capacity: toLedger(cluster.capacity),
      }));
    if (clusters.length === 0) return;
    await this.#database.decide(async stores =>
      stores.clusters.declare(clusters),
    );
  }

  /** Reads the catalog when the database lacks one of these clusters, which may be new. */
  async ensure(entityRefs: readonly string[]): Promise<void> {
    const known = await this.#database.clusters.list();
    const isKnown = (entityRef: string) =>
      known.some(one => one.entityRef === entityRef && one.isDeclared);
    if (!entityRefs.every(isKnown)) await this.refresh();
  }
}
