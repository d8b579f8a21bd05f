import type { Entity } from '@backstage/catalog-model';
import type { ResourceAmount, Stage } from '../vocabulary';
import { portalApiVersion } from './annotations';

/** One namespace of a project, on one cluster, with one stage. @public */
export interface EnvironmentEntity extends Entity {
  kind: 'Environment';
  spec: {
    owner: string;
    /** The application (`System`) the environment belongs to. */
    system: string;
    stage: Stage;
    /** Entity reference of the cluster (`Resource` of type `cluster`). */
    cluster: string;
    /** Slug of the zone. */
    zone: string;
    resources: ResourceAmount & Record<string, number>;
  };
}

/** @public */
export function isEnvironmentEntity(
  entity: Entity,
): entity is EnvironmentEntity {
  return (
    entity.apiVersion === portalApiVersion && entity.kind === 'Environment'
  );
}
