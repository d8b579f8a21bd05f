import type {
  AccessRequestSummary,
  ProjectSummary,
  ProjectsApi,
} from '@cloud-pi-native/plugin-projects-common';

/** Projects shown at most; the page of projects shows the rest. */
const limit = 6;

/** A person's projects, and their requests that are not yet projects. */
export interface Mine {
  projects: ProjectSummary[];
  requests: AccessRequestSummary[];
}

/**
 * Reads a person's projects and open requests. The list of projects holds those of which the person is a member; a
 * platform or governance role sees all of them, so that theirs are told by their requests.
 */
export async function loadMine(options: {
  projectsApi: ProjectsApi;
  seesAll: boolean;
}): Promise<Mine> {
  const { projectsApi, seesAll } = options;
  const [projects, open, made] = await Promise.all([
    projectsApi.listProjects({ archived: false, limit: 100 }),
    projectsApi.listRequests({
      mine: true,
      states: ['submitted', 'to-correct'],
      limit,
    }),
    seesAll ? projectsApi.listRequests({ mine: true, limit: 100 }) : undefined,
  ]);
  const own = new Set(made?.items.map(({ projectSlug }) => projectSlug));
  return {
    projects: projects.items
      .filter(({ slug }) => !seesAll || own.has(slug))
      .slice(0, limit),
    requests: open.items,
  };
}
