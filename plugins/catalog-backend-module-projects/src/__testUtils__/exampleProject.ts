import type { Project } from '@cloud-pi-native/plugin-projects-common';

const noQuota = { cpu: 0, memory: 0, gpu: 0, storage: 0 };

/** A project with an application of its own, two repositories and two environments. */
export function exampleProject(change: Partial<Project> = {}): Project {
  return {
    id: '3f0c1f64-4b1b-4e5e-8c0e-6d8d3a2f9b10',
    name: 'vigie',
    slug: 'vigie',
    description: 'Vigilance des crues',
    organisation: 'Direction du numérique',
    applicationRef: 'system:default/vigie',
    applicationTitle: 'Vigie',
    protection: 'NP',
    state: 'active',
    quotas: { production: noQuota, 'non-production': noQuota },
    environments: [
      {
        id: '5b8f3c1e-90b3-4a52-9d0f-0d6f7f1f7a01',
        name: 'dev',
        stage: 'dev',
        cluster: 'resource:default/nubo-np-1',
        zone: 'usuelle',
        resources: { cpu: 1, memory: 2, gpu: 0, storage: 5 },
      },
      {
        id: '5b8f3c1e-90b3-4a52-9d0f-0d6f7f1f7a02',
        name: 'prod',
        stage: 'prod',
        cluster: 'resource:default/nubo-np-1',
        zone: 'usuelle',
        resources: { cpu: 2, memory: 4, gpu: 0, storage: 10 },
      },
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
    members: [
      {
        userRef: 'user:default/camille.porteur',
        role: 'admin',
        isOwner: true,
        since: '2026-01-01T00:00:00.000Z',
      },
    ],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    allowed: [],
    ...change,
  };
}
