import { createHmac } from 'node:crypto';
import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type {
  Project,
  ProjectEnvironment,
} from '@cloud-pi-native/plugin-projects-common';

const uuidPattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Path of the repository of a zone; Argo CD generates from every `values.yaml` in it. @public */
export function zoneRepositoryPath(projectsRoot: string, zone: string): string {
  return `${infrastructureGroupPath(projectsRoot)}/${zone}`;
}

/** @public */
export function infrastructureGroupPath(projectsRoot: string): string {
  return `${projectsRoot}/infra`;
}

/** Label of a cluster in Argo CD: the name of its catalog entity. @public */
export function clusterLabelOf(environment: ProjectEnvironment): string {
  return parseEntityRef(environment.cluster, {
    defaultKind: 'resource',
    defaultNamespace: 'default',
  }).name;
}

/** Path of the file of an environment in the repository of its zone. @public */
export function valuesFilePath(
  project: Pick<Project, 'slug'>,
  environment: ProjectEnvironment,
): string {
  return `${project.slug}/${clusterLabelOf(environment)}/${
    environment.name
  }/values.yaml`;
}

/** Name of the `AppProject` of an environment, as the console composes it. @public */
export function appProjectName(
  project: Pick<Project, 'slug'>,
  environment: Pick<ProjectEnvironment, 'name'>,
): string {
  const hash = createHmac('sha256', '')
    .update(environment.name)
    .digest('hex')
    .slice(0, 4);
  return `${project.slug}-${environment.name}-${hash}`;
}

/**
 * Kubernetes namespace of an environment: both identifiers in base 36, so that a project or an environment made anew
 * under an old name never lands in the old namespace, and the whole stays under 63 characters.
 *
 * @public
 */
export function namespaceName(
  project: Pick<Project, 'id'>,
  environment: Pick<ProjectEnvironment, 'id'>,
): string {
  return `${toBase36(environment.id)}--${toBase36(project.id)}`;
}

function toBase36(uuid: string): string {
  if (!uuidPattern.test(uuid)) {
    throw new InputError(`The identifier "${uuid}" is not a UUID`);
  }
  return BigInt(`0x${uuid.replaceAll('-', '')}`).toString(36);
}
