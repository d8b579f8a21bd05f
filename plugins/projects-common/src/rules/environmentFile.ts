import { parseEntityRef } from '@backstage/catalog-model';
import type { Project, ProjectEnvironment } from '../types';

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
