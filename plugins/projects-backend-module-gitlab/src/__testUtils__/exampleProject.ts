import type { ProjectMember } from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';

const noQuota = { cpu: 0, memory: 0, gpu: 0, storage: 0 };

/** A member of {@link exampleProject}. */
export function member(
  username: string,
  role: ProjectMember['role'],
  isOwner = false,
): ProjectMember {
  return {
    userRef: `user:default/${username}`,
    role,
    isOwner,
    since: '2026-01-01T00:00:00.000Z',
  };
}

/** A project with a mirrored repository and one that has no source. */
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
    environments: [],
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
    members: [
      member('camille.porteur', 'admin', true),
      member('denis.devops', 'devops'),
      member('dalia.dev', 'developer'),
      member('remi.rssi', 'security'),
    ],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    removed: { repositories: [], environments: [], members: [] },
    ...change,
  };
}
