import { setTimeout as sleep } from 'node:timers/promises';
import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type {
  CatalogService,
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { annotations } from '@cloud-pi-native/plugin-portal-common';
import { projectEntities, type ProjectAddresses } from '../entities';

/** Waits between two tries, in milliseconds; the last one goes on until the caller gives up. */
const retryDelaysMs = [500, 1_000, 2_000, 5_000, 15_000];

/**
 * Publishes the projects in the catalog: all of them at start and every hour, the one that changed at once when it is
 * announced. It holds no state, so that each replica of the backend can run one.
 *
 * @public
 */
export class ProjectsEntityProvider implements EntityProvider {
  static create(options: {
    addresses: ProjectAddresses;
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
    projects: ProjectsService;
  }): ProjectsEntityProvider {
    return new ProjectsEntityProvider(options);
  }

  private connection: EntityProviderConnection | undefined;
  /** Mutations one after the other: a list read before a change must not be applied after it. */
  private queue: Promise<void> = Promise.resolve();

  private constructor(
    private readonly options: Parameters<
      typeof ProjectsEntityProvider.create
    >[0],
  ) {}

  getProviderName(): string {
    return 'cloud-pi-native.projects';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
  }

  /**
   * Replaces what was published by all projects as they are now.
   *
   * What should be there and is not was in the hands of a backend that died: the catalog had promised it to that one,
   * and would come back to it after a whole processing interval. Taken out and put in again, it has its turn at once.
   */
  async publishAll(signal?: AbortSignal): Promise<void> {
    await this.retry('all projects', signal, async credentials => {
      const projects = await this.options.projects.listAllProjects({
        credentials,
      });
      const entities = projects.flatMap(project =>
        projectEntities(project, this.options.addresses),
      );
      const published = new Set(await this.listPublished(credentials));
      const lost = entities
        .map(entity => stringifyEntityRef(entity))
        .filter(entityRef => !published.has(entityRef));
      await this.connected().applyMutation({
        type: 'delta',
        added: [],
        removed: lost.map(entityRef => this.removal(entityRef)),
      });
      await this.connected().applyMutation({
        type: 'full',
        entities: entities.map(entity => this.deferred(entity)),
      });
    });
  }

  /** Brings what is published of one project to what it is now. */
  async publish(slug: string, signal?: AbortSignal): Promise<void> {
    await this.retry(`project ${slug}`, signal, async credentials => {
      const project = await this.options.projects.getProject(slug, {
        credentials,
      });
      const entities = project
        ? projectEntities(project, this.options.addresses)
        : [];
      const wanted = new Set(
        entities.map(entity => stringifyEntityRef(entity)),
      );
      const published = await this.listPublished(credentials, slug);
      await this.connected().applyMutation({
        type: 'delta',
        added: entities.map(entity => this.deferred(entity)),
        removed: published
          .filter(entityRef => !wanted.has(entityRef))
          .map(entityRef => this.removal(entityRef)),
      });
    });
  }

  private async listPublished(
    credentials: BackstageCredentials,
    slug: string | symbol = CATALOG_FILTER_EXISTS,
  ): Promise<string[]> {
    const { items } = await this.options.catalog.getEntities(
      {
        filter: { [`metadata.annotations.${annotations.project}`]: slug },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials },
    );
    return items.map(entity => stringifyEntityRef(entity));
  }

  private deferred(entity: Entity): DeferredEntity {
    return { entity, locationKey: this.getProviderName() };
  }

  private removal(entityRef: string) {
    return { entityRef, locationKey: this.getProviderName() };
  }

  private connected(): EntityProviderConnection {
    if (!this.connection) throw new Error('The catalog is not connected yet');
    return this.connection;
  }

  /** Tries until it works: at start the projects backend may answer later than the catalog. */
  private async retry(
    what: string,
    signal: AbortSignal | undefined,
    work: (credentials: BackstageCredentials) => Promise<void>,
  ): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        const turn = this.queue.then(async () => {
          signal?.throwIfAborted();
          await work(await this.options.auth.getOwnServiceCredentials());
        });
        this.queue = turn.catch(() => undefined);
        await turn;
        return;
      } catch (error) {
        if (signal?.aborted) throw error;
        const last = retryDelaysMs.length - 1;
        if (attempt > last && !signal) throw error;
        const delay = retryDelaysMs[Math.min(attempt, last)];
        this.options.logger.warn(
          `Could not publish ${what} in the catalog, trying again in ${delay} ms: ${stringifyError(
            error,
          )}`,
        );
        await sleep(delay, undefined, { signal });
      }
    }
  }
}
