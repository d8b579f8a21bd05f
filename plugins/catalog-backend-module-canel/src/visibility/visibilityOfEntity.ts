import type { Entity } from '@backstage/catalog-model';
import {
  restrictedVisibility,
  visibilityLabel,
} from '@cloud-pi-native/plugin-canel-node';

/** Whether an entity carries the label that keeps it from most people. */
export function isLabelledRestricted({ metadata }: Entity): boolean {
  return metadata.labels?.[visibilityLabel] === restrictedVisibility;
}

/** The entity with the label that keeps it from most people. */
export function labelledRestricted(entity: Entity): Entity {
  const labels = {
    ...entity.metadata.labels,
    [visibilityLabel]: restrictedVisibility,
  };
  return { ...entity, metadata: { ...entity.metadata, labels } };
}
