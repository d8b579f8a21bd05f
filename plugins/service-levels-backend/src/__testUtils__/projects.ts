import { ResponseError } from '@backstage/errors';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { people } from './people';

function project(
  slug: string,
  stage: 'dev' | 'prod',
  members: readonly string[],
  state: Project['state'] = 'active',
): Project {
  return {
    slug,
    id: slug,
    name: slug,
    description: slug,
    organisation: 'Phares',
    applicationRef: `system:default/${slug}`,
    protection: 'NP',
    state,
    quotas: {
      production: { cpu: 0, memory: 0, gpu: 0, storage: 0 },
      'non-production': { cpu: 0, memory: 0, gpu: 0, storage: 0 },
    },
    environments: [
      {
        id: stage,
        name: stage,
        stage,
        zone: 'pr1',
        cluster: 'resource:default/nubo',
        resources: { cpu: 1, memory: 1, gpu: 0, storage: 0 },
      },
    ],
    repositories: [],
    members: members.map(userRef => ({
      userRef,
      role: 'devops',
      isOwner: false,
      since: '2026-01-01T00:00:00.000Z',
    })),
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    allowed: [],
  };
}

const all = [
  project('vigie', 'dev', [people.developer, people.devops]),
  project('phare', 'prod', [people.devops]),
  project('epave', 'prod', [people.visitor], 'archived'),
];

/** Two projects that live and one that does not. */
export const projects: Pick<
  ProjectsService,
  'getMemberships' | 'getProject' | 'listAllProjects'
> = {
  listAllProjects: async () => all,
  getMemberships: async userRef =>
    Object.fromEntries(
      all
        .filter(one => one.members.some(member => member.userRef === userRef))
        .map(({ slug }) => [slug, 'devops' as const]),
    ),
  getProject: async (slug, { credentials }) => {
    const found = all.find(one => one.slug === slug);
    const { userEntityRef } = credentials.principal as {
      userEntityRef?: string;
    };
    if (
      !found ||
      userEntityRef === people.operator ||
      found.members.some(({ userRef }) => userRef === userEntityRef)
    ) {
      return found;
    }
    throw await ResponseError.fromResponse(
      Object.assign(Response.json({}, { status: 403 })),
    );
  },
};
