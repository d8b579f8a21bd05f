import type { ServiceName } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsTranslation } from '../useProjectsTranslation';

const known = ['gitlab', 'gitops', 'mirrors', 'catalog'] as const;

/** The name of a service for people; a service that this version does not know keeps its short name. */
export function serviceName(
  t: ProjectsTranslation,
  service: ServiceName,
): string {
  const key = known.find(name => name === service);
  return key ? t(`service.${key}`) : service;
}
