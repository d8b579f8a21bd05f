import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import { isRestricted } from '@cloud-pi-native/plugin-canel-common';
import {
  applicationKey,
  isLabelledRestricted,
  labelledRestricted,
  type ParentVisibility,
  parentRefsOf,
  partsKey,
  readApplicationAttributes,
  type RestrictedApplications,
} from '../visibility';

/** What is kept of the last time that an entity was processed: whether it was restricted. */
const cacheKey = 'restricted';

interface ApplicationProcessorOptions {
  parents: ParentVisibility;
  restricted: RestrictedApplications;
  /** Has the catalog process what holds these keys. */
  refresh: (keys: string[]) => Promise<void>;
}

/**
 * Checks the attributes of the applications that the catalog declares, writes them as the map keeps them, and labels
 * what few people may see: applications in Diffusion Restreinte or of vital importance (one source that says so is
 * enough), their modules, interfaces and resources, and flows that carry such data.
 */
export class ApplicationProcessor implements CatalogProcessor {
  static create(options: ApplicationProcessorOptions): ApplicationProcessor {
    return new ApplicationProcessor(options);
  }

  readonly #options: ApplicationProcessorOptions;

  private constructor(options: ApplicationProcessorOptions) {
    this.#options = options;
  }

  getProcessorName(): string {
    return 'ApplicationProcessor';
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    _originLocation: LocationSpec,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const { kind, spec } = entity;
    if (kind === 'System' && spec?.type === 'application') {
      const ref = stringifyEntityRef(entity);
      emit(processingResult.refresh(applicationKey(ref)));
      const values = readApplicationAttributes(spec.attributes);
      // Until the map has answered, what was found the last time holds; for lack of it, nobody can say that it is open.
      const elsewhere =
        this.#options.restricted.has(ref) ??
        (await cache.get<boolean>(cacheKey)) ??
        true;
      return this.#told(
        withAttributes(entity, spec, values),
        elsewhere || isRestricted(Object.entries(values)),
        cache,
      );
    }
    if (kind === 'Component' || kind === 'API' || kind === 'Resource') {
      for (const parent of parentRefsOf(entity)) {
        emit(processingResult.refresh(partsKey(parent)));
      }
      return this.#told(
        entity,
        // A cluster in a zone for Diffusion Restreinte is nobody's secret.
        (kind !== 'Resource' && spec?.protection === 'DR') ||
          (await this.#options.parents.standsInRestricted(entity)),
        cache,
      );
    }
    if (kind === 'Flow' && spec?.sensitivity === 'DR') {
      return labelledRestricted(entity);
    }
    return entity;
  }

  /** Labels the entity, and has what stands in it processed again when it is not as it was. */
  async #told(
    entity: Entity,
    restricted: boolean,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const isKept = restricted || isLabelledRestricted(entity);
    if ((await cache.get<boolean>(cacheKey)) !== isKept) {
      await this.#options.refresh([partsKey(stringifyEntityRef(entity))]);
    }
    await cache.set(cacheKey, isKept);
    return isKept ? labelledRestricted(entity) : entity;
  }
}

function withAttributes(
  entity: Entity,
  spec: JsonObject,
  values: ReturnType<typeof readApplicationAttributes>,
): Entity {
  if (spec.attributes === undefined) return entity;
  return {
    ...entity,
    spec: { ...spec, attributes: structuredClone(values) as JsonObject },
  };
}
