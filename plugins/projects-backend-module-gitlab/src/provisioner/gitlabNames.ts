import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type {
  CiVariable,
  RepositorySettings,
} from '@cloud-pi-native/plugin-forge-node';

/** Marks what a tool manages, as the console does. @public */
export const managedTopic = 'plugin-managed';

/** CI file of a mirrored repository: the primary chain has its own, at the usual place. @public */
export const mirroredCiConfigPath = '.gitlab-ci-dso.yml';

/** @public */
export const defaultBranch = 'main';

/** @public */
export function repositorySettings(
  repository: Project['repositories'][number],
): RepositorySettings {
  return {
    defaultBranch,
    topics: [managedTopic],
    ...(repository.url ? { ciConfigPath: mirroredCiConfigPath } : {}),
  };
}

/**
 * CI variables of the group, read by the jobs of the offer's catalogue. Secrets do not travel this way: jobs take
 * them from Vault with a token of their own.
 *
 * @public
 */
export function groupVariables(
  project: Pick<Project, 'id' | 'name' | 'slug'>,
): CiVariable[] {
  return [
    { key: 'PROJECT_ID', value: project.id },
    { key: 'PROJECT_NAME', value: project.name },
    { key: 'PROJECT_SLUG', value: project.slug },
  ];
}
