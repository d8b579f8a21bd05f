import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { vigie } from './applications';
import { memberships } from './people';

const slug = 'vigie';

/** One project, `vigie`, for the application Vigie. */
export const projects: Pick<ProjectsService, 'getMemberships' | 'getProject'> =
  {
    getMemberships: async userRef =>
      Object.fromEntries(
        userRef in memberships ? [[slug, memberships[userRef]]] : [],
      ),
    getProject: async () => ({
      slug,
      id: slug,
      name: slug,
      description: slug,
      organisation: 'Phares',
      applicationRef: vigie.ref,
      protection: 'NP',
      state: 'active',
      quotas: {
        production: { cpu: 0, memory: 0, gpu: 0, storage: 0 },
        'non-production': { cpu: 0, memory: 0, gpu: 0, storage: 0 },
      },
      environments: [],
      repositories: [],
      members: [],
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      allowed: [],
    }),
  };
