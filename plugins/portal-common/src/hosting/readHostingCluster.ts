import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  mapResources,
  type ProtectionLevel,
  protectionLevels,
  type ResourceAmount,
  type Stage,
  stages,
} from '../vocabulary';

/** A cluster of the catalog on which environments can be placed. @public */
export interface CatalogCluster {
  entityRef: string;
  title: string;
  /** Slug of the zone. */
  zone: string;
  protection: ProtectionLevel;
  stages: Stage[];
  /** Declared; a resource that is not declared is at zero. */
  capacity: ResourceAmount;
}

/** Reads a `Resource` of type `cluster`; `undefined` when it lacks its zone or its protection. @public */
export function readHostingCluster(entity: Entity): CatalogCluster | undefined {
  const { metadata, spec } = entity;
  const zone = spec?.zone;
  const protection = protectionLevels.find(level => level === spec?.protection);
  const offered: unknown[] = Array.isArray(spec?.stages) ? spec.stages : [];
  if (typeof zone !== 'string' || !protection) return undefined;
  return {
    entityRef: stringifyEntityRef(entity),
    title: metadata.title ?? metadata.name,
    zone,
    protection,
    stages: stages.filter(stage => offered.includes(stage)),
    capacity: capacityOf(spec?.capacity),
  };
}

function capacityOf(declared: unknown): ResourceAmount {
  const amounts = new Map<string, unknown>(
    typeof declared === 'object' && declared !== null
      ? Object.entries(declared)
      : [],
  );
  return mapResources(name => {
    const value = amounts.get(name);
    return typeof value === 'number' && Number.isFinite(value) && value > 0
      ? Math.floor(value * 1000) / 1000
      : 0;
  });
}
