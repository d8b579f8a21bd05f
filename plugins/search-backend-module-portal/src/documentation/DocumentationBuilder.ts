import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** What the TechDocs backend says at the end of the synchronisation of a documentation. */
const finished = /^event: finish\ndata: (?<result>.*)$/m;
const failed = /^event: error\ndata: (?<message>.*)$/m;

interface Options {
  auth: AuthService;
  catalog: CatalogService;
  discovery: DiscoveryService;
  logger: LoggerService;
}

/**
 * Asks the TechDocs backend to build every documentation that has changed. By itself it builds a documentation when
 * somebody opens it, and the search would know nothing of the others.
 */
export class DocumentationBuilder {
  readonly #options: Options;

  static create(options: Options): DocumentationBuilder {
    return new DocumentationBuilder(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /**
   * One documentation after the other: building takes a whole core. One that fails does not hold the others back.
   *
   * @returns number of documentations in the catalog, and how many of them have been built anew
   */
  async buildAll(
    signal: AbortSignal,
  ): Promise<{ known: number; built: number }> {
    const { auth, catalog, logger } = this.#options;
    let known = 0;
    let built = 0;
    const pages = catalog.streamEntities(
      {
        filter: {
          'metadata.annotations.backstage.io/techdocs-ref':
            CATALOG_FILTER_EXISTS,
        },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const entities of pages) {
      for (const entity of entities) {
        if (signal.aborted) return { known, built };
        known += 1;
        try {
          if (await this.#build(entity, signal)) built += 1;
        } catch (error) {
          logger.warn(
            `The documentation of ${stringifyEntityRef(
              entity,
            )} could not be built, and so cannot be searched: ${error}`,
          );
        }
      }
    }
    return { known, built };
  }

  /** Whether there was something to build. */
  async #build(entity: Entity, signal: AbortSignal): Promise<boolean> {
    const { auth, discovery } = this.#options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'techdocs',
    });
    const { kind, metadata } = entity;
    const path = [metadata.namespace ?? 'default', kind, metadata.name]
      .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
      .join('/');
    const response = await fetch(
      `${await discovery.getBaseUrl('techdocs')}/sync/${path}`,
      { headers: { authorization: `Bearer ${token}` }, signal },
    );
    const events = await response.text();
    if (!response.ok) {
      throw new Error(`TechDocs answered ${response.status}: ${events}`);
    }
    const message = failed.exec(events)?.groups?.message;
    if (message) throw new Error(JSON.parse(message));
    const result = finished.exec(events)?.groups?.result;
    return result ? JSON.parse(result).updated === true : false;
  }
}
