import { setTimeout as sleep } from 'node:timers/promises';
import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type {
  CatalogService,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  type CanelService,
  type KnownApplication,
  knownApplicationEntities,
} from '@cloud-pi-native/plugin-canel-node';
import {
  applicationKey,
  partsKey,
  type RestrictedApplications,
} from '../visibility';

/** Waits between two tries, in milliseconds; the last one goes on until the caller gives up. */
const retryDelaysMs = [500, 1_000, 2_000, 5_000, 15_000];

/** Entities given to the catalog at once, and the rest between two parts, in milliseconds. */
const partSize = 10;
const pauseMs = 100;

/** Refresh keys in one statement: SQLite takes so many variables. */
const keysAtOnce = 500;

/** Kinds that it publishes. */
const kinds = ['System', 'Domain', 'Group'];

/**
 * Publishes the applications that the map knows from elsewhere than the catalog, with the zones and directions that
 * they name: all of them at start, what has changed after each reading of a source.
 *
 * What Git or a project declares is left to it. Nothing is published with a location key: the catalog then lets any
 * other source, which has one, take an entity over.
 */
export class ApplicationsEntityProvider implements EntityProvider {
  static create(options: {
    auth: AuthService;
    /** Page of the applications in the portal, to which the entities refer. */
    applicationsPage: string;
    canel: CanelService;
    catalog: CatalogService;
    logger: LoggerService;
    restricted: RestrictedApplications;
  }): ApplicationsEntityProvider {
    return new ApplicationsEntityProvider(options);
  }

  readonly #options: Parameters<typeof ApplicationsEntityProvider.create>[0];
  #connection: EntityProviderConnection | undefined;
  /** Mutations one after the other: a list read before a change must not be applied after it. */
  #queue: Promise<void> = Promise.resolve();
  /** Applications of which the map says something else than before, as long as the catalog has not been told. */
  readonly #toRefresh = new Set<string>();
  /** What this replica has published, by entity reference; nothing before the first time. */
  #published: ReadonlyMap<string, string> | undefined;

  private constructor(
    options: Parameters<typeof ApplicationsEntityProvider.create>[0],
  ) {
    this.#options = options;
  }

  getProviderName(): string {
    return 'cloud-pi-native.applications';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Brings what is published to what the map knows now. */
  async publish(signal?: AbortSignal): Promise<void> {
    await this.#retry(signal, async credentials => {
      const known = await this.#options.canel.listKnownApplications({
        credentials,
      });
      await this.#tellRestricted(known);
      const { declared, published } = await this.#listCatalog(credentials);
      const entities = knownApplicationEntities(known, declared).map(entity =>
        this.#located(entity),
      );
      await this.#mutate(entities, published);
    });
  }

  /** Has the catalog process what holds one of these keys, as soon as it can. */
  async refresh(keys: readonly string[]): Promise<void> {
    for (let start = 0; start < keys.length; start += keysAtOnce) {
      await this.#connected().refresh({
        keys: keys.slice(start, start + keysAtOnce),
      });
    }
  }

  /** Before anything is published: what the processor does not know, it takes for restricted. */
  async #tellRestricted(known: readonly KnownApplication[]): Promise<void> {
    const refs = known.filter(one => one.restricted).map(({ ref }) => ref);
    for (const ref of this.#options.restricted.replace(new Set(refs))) {
      this.#toRefresh.add(ref);
    }
    await this.refresh(
      [...this.#toRefresh].flatMap(ref => [applicationKey(ref), partsKey(ref)]),
    );
    this.#toRefresh.clear();
  }

  /**
   * Everything the first time, what has changed after that.
   *
   * What should be there and is not was in the hands of a backend that died: the catalog had promised it to that one,
   * and would come back to it after a whole processing interval. Taken out and put in again, it has its turn at once.
   */
  async #mutate(
    entities: readonly Entity[],
    inCatalog: ReadonlySet<string>,
  ): Promise<void> {
    const connection = this.#connected();
    const wanted = new Map(
      entities.map(entity => [
        stringifyEntityRef(entity),
        JSON.stringify(entity),
      ]),
    );
    const before = this.#published;
    const isNew = (entity: Entity) => {
      const ref = stringifyEntityRef(entity);
      return before ? before.get(ref) !== wanted.get(ref) : !inCatalog.has(ref);
    };
    const added = entities.filter(isNew);
    if (before) {
      await this.#remove([...before.keys()].filter(ref => !wanted.has(ref)));
    } else {
      await this.#remove(added.map(entity => stringifyEntityRef(entity)));
      await connection.applyMutation({
        type: 'full',
        entities: entities
          .filter(entity => !isNew(entity))
          .map(entity => ({ entity })),
      });
    }
    await this.#addBySmallParts(added);
    this.#published = wanted;
  }

  async #remove(refs: readonly string[]): Promise<void> {
    if (refs.length === 0) return;
    await this.#connected().applyMutation({
      type: 'delta',
      added: [],
      removed: refs.map(entityRef => ({ entityRef })),
    });
  }

  /**
   * Thousands of entities at once would keep the process from answering anybody for more than a minute, on SQLite at
   * least: the catalog goes on as long as it has something to process. Those of a zone and of an owner go together,
   * since each of them makes the catalog write its zone and its owner again.
   */
  async #addBySmallParts(entities: readonly Entity[]): Promise<void> {
    const placeOf = ({ kind, spec }: Entity) =>
      kind === 'System' ? `1 ${spec?.domain} ${spec?.owner}` : '0';
    const sorted = [...entities].sort((a, b) =>
      placeOf(a).localeCompare(placeOf(b)),
    );
    for (let start = 0; start < sorted.length; start += partSize) {
      if (start > 0) await sleep(pauseMs);
      await this.#connected().applyMutation({
        type: 'delta',
        added: sorted
          .slice(start, start + partSize)
          .map(entity => ({ entity })),
        removed: [],
      });
    }
  }

  /** What the catalog holds of these kinds: from here, and from elsewhere. */
  async #listCatalog(
    credentials: BackstageCredentials,
  ): Promise<{ declared: Set<string>; published: Set<string> }> {
    const { items } = await this.#options.catalog.getEntities(
      {
        filter: { kind: kinds },
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          `metadata.annotations`,
        ],
      },
      { credentials },
    );
    const declared = new Set<string>();
    const published = new Set<string>();
    for (const entity of items) {
      const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
      const isFromHere = origin === this.#location();
      (isFromHere ? published : declared).add(stringifyEntityRef(entity));
    }
    return { declared, published };
  }

  #located(entity: Entity): Entity {
    const annotations = {
      ...entity.metadata.annotations,
      [ANNOTATION_LOCATION]: this.#location(),
      [ANNOTATION_ORIGIN_LOCATION]: this.#location(),
    };
    return { ...entity, metadata: { ...entity.metadata, annotations } };
  }

  #location(): string {
    return `url:${this.#options.applicationsPage}`;
  }

  #connected(): EntityProviderConnection {
    if (!this.#connection) throw new Error('The catalog is not connected yet');
    return this.#connection;
  }

  /** Tries until it works: at start the canel backend may answer later than the catalog. */
  async #retry(
    signal: AbortSignal | undefined,
    work: (credentials: BackstageCredentials) => Promise<void>,
  ): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        const turn = this.#queue.then(async () => {
          signal?.throwIfAborted();
          await work(await this.#options.auth.getOwnServiceCredentials());
        });
        this.#queue = turn.catch(() => undefined);
        await turn;
        return;
      } catch (error) {
        if (signal?.aborted) throw error;
        const last = retryDelaysMs.length - 1;
        if (attempt > last && !signal) throw error;
        const delay = retryDelaysMs[Math.min(attempt, last)];
        this.#options.logger.warn(
          `Could not publish the applications of the map in the catalog, trying again in ${delay} ms: ${stringifyError(
            error,
          )}`,
        );
        await sleep(delay, undefined, { signal });
      }
    }
  }
}
