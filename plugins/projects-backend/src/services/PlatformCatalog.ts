import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { readHostingCluster } from '@cloud-pi-native/plugin-portal-common';
import type { HostingCluster } from '@cloud-pi-native/plugin-projects-common';

/** What the catalog says of the platform and of its people. */
export class PlatformCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
  }): PlatformCatalog {
    return new PlatformCatalog(options.catalog, options.auth);
  }

  private constructor(catalog: CatalogService, auth: AuthService) {
    this.#catalog = catalog;
    this.#auth = auth;
  }

  /** Clusters on which an environment can be placed, by title. A resource that lacks what a cluster has is left out. */
  async listClusters(): Promise<HostingCluster[]> {
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
    return items
      .filter(({ spec }) => spec?.type === 'cluster')
      .flatMap(entity => clusterOf(entity, zones))
      .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
  }

  /** Those of the references that no entity has. */
  async listMissing(entityRefs: readonly string[]): Promise<string[]> {
    if (entityRefs.length === 0) return [];
    const { items } = await this.#catalog.getEntitiesByRefs(
      {
        entityRefs: [...entityRefs],
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return entityRefs.filter((_, index) => !items[index]);
  }
}

function clusterOf(
  entity: Entity,
  zones: ReadonlyMap<string, string>,
): HostingCluster[] {
  const read = readHostingCluster(entity);
  if (!read) return [];
  const { capacity: _, ...cluster } = read;
  return [{ ...cluster, zoneTitle: zones.get(cluster.zone) ?? cluster.zone }];
}
