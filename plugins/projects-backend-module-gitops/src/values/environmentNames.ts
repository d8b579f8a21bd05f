import { createHmac } from 'node:crypto';
import { parseEntityRef } from '@backstage/catalog-model';
import type {
  Project,
  ProjectEnvironment,
} from '@cloud-pi-native/plugin-projects-common';

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
