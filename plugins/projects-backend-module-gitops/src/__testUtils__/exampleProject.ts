import type { ProjectEnvironment } from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';

const noQuota = { cpu: 0, memory: 0, gpu: 0, storage: 0 };

/** An environment of {@link exampleProject}. */
export function environment(
  name: string,
  change: Partial<ProjectEnvironment> = {},
): ProjectEnvironment {
  return {
    id: '5b8f3c1e-90b3-4a52-9d0f-0d6f7f1f7a01',
    name,
    stage: 'dev',
    cluster: 'resource:default/nubo-np-1',
    zone: 'usuelle',
    resources: { cpu: 0.5, memory: 2, gpu: 0, storage: 5 },
    ...change,
  };
}

/** A project with two environments and an infrastructure repository. */
export function exampleProject(
  change: Partial<DesiredProject> = {},
): DesiredProject {
  return {
    id: '3f0c1f64-4b1b-4e5e-8c0e-6d8d3a2f9b10',
    name: 'vigie',
    slug: 'vigie',
    description: 'Vigilance des crues',
    organisation: 'Direction du numérique',
    applicationRef: 'system:default/vigie',
    protection: 'NP',
    lifecycle: 'active',
    quotas: { production: noQuota, 'non-production': noQuota },
    environments: [
      environment('dev'),
      environment('prod', {
        id: '5b8f3c1e-90b3-4a52-9d0f-0d6f7f1f7a02',
        stage: 'prod',
        zone: 'restreinte',
        cluster: 'resource:default/nubo-dr-1',
      }),
    ],
    repositories: [
      {
        id: '8d3b4b4e-20d4-4c0e-a5a8-96d6a8f9c001',
        name: 'api',
        url: 'https://forge.exemple.fr/vigie/api.git',
        isPrivate: false,
        purpose: 'application',
      },
      {
        id: '8d3b4b4e-20d4-4c0e-a5a8-96d6a8f9c002',
        name: 'deploiement',
        isPrivate: false,
        purpose: 'infrastructure',
      },
    ],
    members: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    removed: { repositories: [], environments: [], members: [] },
    ...change,
  };
}
