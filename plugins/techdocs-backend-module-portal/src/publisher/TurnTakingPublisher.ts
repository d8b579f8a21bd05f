import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  PublisherBase,
  PublishRequest,
  PublishResponse,
} from '@backstage/plugin-techdocs-node';

/**
 * Publishes one site at a time to its place. A reader who opens a site while the search has it built starts a second
 * build of the same site; two copies into one folder stop each other.
 */
export class TurnTakingPublisher implements PublisherBase {
  static create(original: PublisherBase): TurnTakingPublisher {
    return new TurnTakingPublisher(original);
  }

  /** The last publication of each site, by reference of its entity. */
  readonly #last = new Map<string, Promise<unknown>>();

  private constructor(private readonly original: PublisherBase) {}

  async publish(request: PublishRequest): Promise<PublishResponse> {
    const site = stringifyEntityRef(request.entity);
    const before = this.#last.get(site);
    const turn = (async () => {
      await before?.catch(() => undefined);
      return this.original.publish(request);
    })();
    this.#last.set(site, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(site) === turn) this.#last.delete(site);
    }
  }

  getReadiness(): ReturnType<PublisherBase['getReadiness']> {
    return this.original.getReadiness();
  }

  fetchTechDocsMetadata(
    ...[site]: Parameters<PublisherBase['fetchTechDocsMetadata']>
  ): ReturnType<PublisherBase['fetchTechDocsMetadata']> {
    return this.original.fetchTechDocsMetadata(site);
  }

  docsRouter(): ReturnType<PublisherBase['docsRouter']> {
    return this.original.docsRouter();
  }

  hasDocsBeenGenerated(
    ...[entity]: Parameters<PublisherBase['hasDocsBeenGenerated']>
  ): ReturnType<PublisherBase['hasDocsBeenGenerated']> {
    return this.original.hasDocsBeenGenerated(entity);
  }
}
