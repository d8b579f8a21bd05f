import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import {
  restrictedVisibility,
  visibilityLabel,
} from '@cloud-pi-native/plugin-canel-node';
import type { RestrictedApplications } from '../provider';
import { readApplicationAttributes } from './readApplicationAttributes';

/**
 * Checks the attributes of the applications that the catalog declares, writes them as the map keeps them, and labels
 * what few people may see: applications in Diffusion Restreinte or of vital importance (one source that says so is
 * enough), their modules and interfaces that say so, and flows that carry such data.
 */
export class ApplicationProcessor implements CatalogProcessor {
  static create(options: {
    restricted: RestrictedApplications;
  }): ApplicationProcessor {
    return new ApplicationProcessor(options.restricted);
  }

  readonly #restricted: RestrictedApplications;

  private constructor(restricted: RestrictedApplications) {
    this.#restricted = restricted;
  }

  getProcessorName(): string {
    return 'ApplicationProcessor';
  }

  async preProcessEntity(entity: Entity): Promise<Entity> {
    const { kind, spec } = entity;
    if (kind === 'System' && spec?.type === 'application') {
      const values = readApplicationAttributes(spec.attributes);
      const isRestricted =
        values.protection === 'DR' ||
        values.sensitivity === 'S4' ||
        this.#restricted.has(stringifyEntityRef(entity));
      return labelled(withAttributes(entity, spec, values), isRestricted);
    }
    if (kind === 'Component' || kind === 'API') {
      return labelled(entity, spec?.protection === 'DR');
    }
    if (kind === 'Flow') return labelled(entity, spec?.sensitivity === 'DR');
    return entity;
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

function labelled(entity: Entity, isRestricted: boolean): Entity {
  if (!isRestricted) return entity;
  const labels = {
    ...entity.metadata.labels,
    [visibilityLabel]: restrictedVisibility,
  };
  return { ...entity, metadata: { ...entity.metadata, labels } };
}
