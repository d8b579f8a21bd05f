import type { Entity } from '@backstage/catalog-model';
import { annotations, clusterLabels } from '../kinds';
import type { PlatformRole } from './platformRoles';

/** Annotation in which the stock Kubernetes plugin reads the selector of an entity; only its packages name it. */
const labelSelectorAnnotation = 'backstage.io/kubernetes-label-selector';

/** The platform roles that see every object: those who run the platform. */
const operators: readonly PlatformRole[] = [
  'service-team',
  'exploitation',
  'socle',
];

/**
 * Who may see the cluster objects of an entity: the caller, nobody, or the caller when they are a member of the project
 * with this slug. @public
 */
export type ClusterAccess =
  | 'granted'
  | 'refused'
  | { readonly memberOf: string };

/**
 * Decides what `caller` sees of the cluster objects of `entity`. A service acts for itself and sees them all. The server
 * enforces it; the browser uses it to show nothing that would be empty.
 *
 * @public
 */
export function clusterAccess(
  entity: Entity,
  caller: {
    readonly isService: boolean;
    readonly platformRoles: readonly PlatformRole[];
  },
): ClusterAccess {
  if (caller.isService) return 'granted';
  if (operators.some(role => caller.platformRoles.includes(role))) {
    return 'granted';
  }
  const project = entity.metadata.annotations?.[annotations.project];
  return project && selectsOnly(entity, project)
    ? { memberOf: project }
    : 'refused';
}

/**
 * Whether the entity selects nothing beyond the objects of the project. Entities written by hand choose both their
 * project and their selector, which could be that of another project.
 */
function selectsOnly(entity: Entity, project: string): boolean {
  const selector = entity.metadata.annotations?.[labelSelectorAnnotation];
  const ofProject = `${clusterLabels.projectSlug}=${project}`;
  // Requirements after a comma only narrow the selection.
  return selector === ofProject || !!selector?.startsWith(`${ofProject},`);
}
