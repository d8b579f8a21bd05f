import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** References looked up in one request: the catalog takes 100 kB. */
const refsAtOnce = 500;

interface CallerSightOptions {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  permissions: PermissionsService;
}

/** What somebody may see of the catalog, asked of the catalog itself and only when it matters. */
export class CallerSight {
  static create(options: CallerSightOptions): CallerSight {
    return new CallerSight(options);
  }

  readonly #options: CallerSightOptions;
  #everything: Promise<boolean> | undefined;

  private constructor(options: CallerSightOptions) {
    this.#options = options;
  }

  async seesEverything(): Promise<boolean> {
    this.#everything ??= this.#askPolicy();
    return this.#everything;
  }

  /** Those of the references that lead to something that the caller may see. */
  async visibleAmong(refs: ReadonlySet<string>): Promise<Set<string>> {
    const { catalog, credentials } = this.#options;
    const asked = [...refs];
    const visible = new Set<string>();
    for (let start = 0; start < asked.length; start += refsAtOnce) {
      const { items } = await catalog.getEntitiesByRefs(
        {
          entityRefs: asked.slice(start, start + refsAtOnce),
          fields: ['kind', 'metadata.name', 'metadata.namespace'],
        },
        { credentials },
      );
      for (const entity of items) {
        if (entity) visible.add(stringifyEntityRef(entity));
      }
    }
    return visible;
  }

  async #askPolicy(): Promise<boolean> {
    const { credentials, permissions } = this.#options;
    const [{ result }] = await permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }
}
