import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { people } from './people';

const since = '2026-01-01T00:00:00.000Z';
const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };

/** The project `vigie`, of five people. */
export function projectOf(change: Partial<Project> = {}): Project {
  return {
    id: 'vigie',
    name: 'Vigie',
    slug: 'vigie',
    description: 'Surveillance des côtes',
    organisation: 'Phares',
    applicationRef: 'system:default/vigie',
    protection: 'NP',
    state: 'active',
    quotas: { production: nothing, 'non-production': nothing },
    environments: [
      {
        id: 'dev',
        name: 'dev',
        stage: 'dev',
        cluster: 'resource:default/nubo-np-1',
        zone: 'usuelle',
        resources: nothing,
      },
    ],
    repositories: [
      {
        id: 'api',
        name: 'api',
        url: 'https://depot.exemple.fr/vigie/api.git',
        isPrivate: false,
        purpose: 'application',
      },
    ],
    members: [
      { userRef: people.lead, role: 'devops', isOwner: true, since },
      { userRef: people.learner, role: 'developer', isOwner: false, since },
      { userRef: people.devops, role: 'devops', isOwner: false, since },
      { userRef: people.readonly, role: 'readonly', isOwner: false, since },
      { userRef: people.fifth, role: 'developer', isOwner: false, since },
    ],
    createdAt: since,
    updatedAt: since,
    allowed: [],
    ...change,
  };
}

/** The mirror of the repository `api` of `vigie`. */
export function mirrorOf(change: Partial<Mirror> = {}): Mirror {
  return {
    id: 'mirror',
    project: 'vigie',
    repository: 'api',
    sourceUrl: 'https://depot.exemple.fr/vigie/api.git',
    targetPath: 'forge/projects/vigie/api',
    isPrivate: false,
    hasCredentials: false,
    refs: { branches: ['*'], tags: ['*'] },
    intervalSeconds: 300,
    state: 'waiting',
    divergentRefs: 0,
    allowed: [],
    ...change,
  };
}
