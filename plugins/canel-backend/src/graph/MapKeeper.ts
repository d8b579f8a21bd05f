import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type AttributeSource,
  attributeSources,
  type Precedence,
} from '@cloud-pi-native/plugin-canel-common';
import {
  isPublishedByCanel,
  refAppIdAnnotation,
} from '@cloud-pi-native/plugin-canel-node';
import type { CatalogNames } from '../records/planReading';
import type { SourceRows, SourceRowStore } from '../stores/SourceRowStore';
import type { ApplicationMap } from './ApplicationMap';
import { buildMap, type SeenEntity } from './buildMap';

const kinds = [
  'Domain',
  'System',
  'Component',
  'API',
  'Resource',
  'Environment',
  'Group',
  'Flow',
];
const fields = ['apiVersion', 'kind', 'metadata', 'spec', 'relations'];
/** The catalog is asked again once it has rested this many times as long as it took to answer. */
const restFactor = 20;

/** Keeps the map of this replica in step with the catalog and with the rows of canel. */
export class MapKeeper {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #store: SourceRowStore;
  readonly #logger: LoggerService;
  readonly #precedence: Precedence;
  readonly #page: string;
  #seen: ReadonlyMap<string, SeenEntity> = new Map();
  #revisions: ReadonlyMap<AttributeSource, number> = new Map();
  readonly #sources = new Map<AttributeSource, SourceRows>();
  #map?: ApplicationMap;
  #nextCatalogRead = 0;
  #work: Promise<void> = Promise.resolve();

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    store: SourceRowStore;
    logger: LoggerService;
    precedence: Precedence;
    /** Address of the page of the applications, by which what canel published is known. */
    page: string;
  }): MapKeeper {
    return new MapKeeper(options);
  }

  private constructor(options: Parameters<typeof MapKeeper.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#logger = options.logger;
    this.#precedence = options.precedence;
    this.#page = options.page;
  }

  /** The map as it is known; built on the first call. */
  async current(): Promise<ApplicationMap> {
    if (!this.#map) await this.refresh();
    // A catalog that does not answer leaves a map of the rows alone, which the next refresh completes.
    return this.#map ?? this.#rebuild();
  }

  /** Reads again what changed. Calls wait for each other. */
  async refresh(options: { catalogNow?: boolean } = {}): Promise<void> {
    this.#work = this.#work.then(() => this.#refresh(options));
    await this.#work;
  }

  /** What sources may speak of, read anew: two writings must not give the same name twice. */
  async catalogNames(): Promise<CatalogNames> {
    await this.refresh({ catalogNow: true });
    const systems = [...this.#seen].filter(
      ([, { entity }]) => entity.kind === 'System',
    );
    return {
      refs: new Set(systems.map(([ref]) => ref)),
      refByRefAppId: new Map(
        systems.flatMap(([ref, { entity }]) => {
          const id = entity.metadata.annotations?.[refAppIdAnnotation];
          return id === undefined ? [] : [[id, ref]];
        }),
      ),
    };
  }

  /** What the sources say, as last read. */
  get sources(): readonly SourceRows[] {
    return attributeSources.flatMap(source => this.#sources.get(source) ?? []);
  }

  async #refresh(options: { catalogNow?: boolean }): Promise<void> {
    let changed = false;
    try {
      changed = await this.#readRows();
      if (options.catalogNow || Date.now() >= this.#nextCatalogRead) {
        changed = (await this.#readCatalog()) || changed;
      }
    } catch (error) {
      this.#logger.warn(
        `The application map could not be brought up to date, it stays as it was: ${stringifyError(
          error,
        )}`,
      );
    }
    if (changed) this.#rebuild();
  }

  #rebuild(): ApplicationMap {
    this.#map = buildMap(
      {
        // What comes back of canel's own rows would else stand beside them as if the catalog said it too.
        catalog: [...this.#seen.values()].filter(
          ({ entity }) => !isPublishedByCanel(entity, this.#page),
        ),
        sources: this.sources,
        precedence: this.#precedence,
      },
      (this.#map?.version ?? 0) + 1,
    );
    return this.#map;
  }

  async #readRows(): Promise<boolean> {
    const revisions = await this.#store.revisions();
    let changed = false;
    for (const [source, revision] of revisions) {
      if (this.#revisions.get(source) === revision) continue;
      this.#sources.set(source, await this.#store.read(source));
      changed = true;
    }
    this.#revisions = revisions;
    return changed;
  }

  async #readCatalog(): Promise<boolean> {
    const started = Date.now();
    const at = new Date(started).toISOString();
    const credentials = await this.#auth.getOwnServiceCredentials();
    const seen = new Map<string, SeenEntity>();
    let changed = false;
    const pages = this.#catalog.streamEntities(
      { filter: { kind: kinds }, fields, pageSize: 1000 },
      { credentials },
    );
    for await (const page of pages) {
      for (const entity of page) {
        const ref = stringifyEntityRef(entity);
        const before = this.#seen.get(ref);
        const isSame =
          before !== undefined && etagOf(before.entity) === etagOf(entity);
        seen.set(ref, isSame ? before : { entity, at });
        changed ||= !isSame;
      }
    }
    changed ||= seen.size !== this.#seen.size;
    this.#seen = seen;
    this.#nextCatalogRead = Date.now() + restFactor * (Date.now() - started);
    return changed || !this.#map;
  }
}

/** The catalog gives a new one to an entity that changes, relations included. */
function etagOf(entity: Entity): string {
  return entity.metadata.etag ?? JSON.stringify(entity);
}
