import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { members } from './people';

const at = '2026-01-01T00:00:00.000Z';
const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };

function projectOf(slug: string): Project {
  return {
    slug,
    id: slug,
    name: slug,
    description: slug,
    organisation: 'Phares',
    applicationRef: `system:default/${slug}`,
    protection: 'NP',
    state: 'active',
    quotas: { production: nothing, 'non-production': nothing },
    environments: [],
    repositories: [],
    members: members[slug].map(({ isOwner = false, ...member }) => ({
      ...member,
      isOwner,
      since: at,
    })),
    createdAt: at,
    updatedAt: at,
    allowed: [],
  };
}

/** The projects of {@link members}. */
export const projects: Pick<
  ProjectsService,
  'getMemberships' | 'getProject' | 'listAllProjects'
> = {
  getMemberships: async userRef =>
    Object.fromEntries(
      Object.entries(members).flatMap(([slug, all]) =>
        all
          .filter(member => member.userRef === userRef)
          .map(({ role }) => [slug, role]),
      ),
    ),
  getProject: async slug => (slug in members ? projectOf(slug) : undefined),
  listAllProjects: async () => Object.keys(members).map(projectOf),
};
