import type { ProjectRepository } from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';

const noQuota = { cpu: 0, memory: 0, gpu: 0, storage: 0 };

/** A repository of {@link exampleProject}. */
export function repository(
  name: string,
  url?: string,
  isPrivate = false,
): ProjectRepository {
  return {
    id: `id-${name}`,
    name,
    ...(url ? { url } : {}),
    isPrivate,
    purpose: 'application',
  };
}

/** A project with the given repositories. */
export function exampleProject(
  change: Partial<DesiredProject> & Pick<DesiredProject, 'slug'>,
): DesiredProject {
  return {
    id: '3f0c1f64-4b1b-4e5e-8c0e-6d8d3a2f9b10',
    name: change.slug,
    description: 'Vigilance des crues',
    organisation: 'Direction du numérique',
    applicationRef: 'system:default/vigie',
    protection: 'NP',
    lifecycle: 'active',
    quotas: { production: noQuota, 'non-production': noQuota },
    environments: [],
    repositories: [],
    members: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    removed: { repositories: [], environments: [], members: [] },
    ...change,
  };
}
