import type { ProjectsApi } from '@cloud-pi-native/plugin-projects-common';
import type { WaitingMirrorsApi } from '../api/waitingMirrorsApiRef';

/** Something that waits for the person. */
export type WaitingItem =
  | {
      kind: 'decide';
      id: string;
      request: string;
      name: string;
      organisation: string;
      since: string;
    }
  | {
      kind: 'correct';
      id: string;
      request: string;
      name: string;
      since: string;
    }
  | { kind: 'failed'; id: string; slug: string; name: string }
  | { kind: 'credentials'; id: string; slug: string; repository: string };

/** Lines of one kind shown at most; the pages show the rest. */
const limit = 5;

/**
 * Gathers what waits for a person. The requests to decide leave out their own, which someone else decides. Mirrors are
 * another capability: when they cannot be read the rest is shown all the same.
 */
export async function loadWaiting(options: {
  projectsApi: ProjectsApi;
  mirrorsApi: WaitingMirrorsApi;
  userRef: string;
  mayDecide: boolean;
}): Promise<WaitingItem[]> {
  const { projectsApi, mirrorsApi, userRef, mayDecide } = options;
  const [toDecide, toCorrect, projects, mirrors] = await Promise.all([
    mayDecide
      ? projectsApi.listRequests({
          states: ['submitted'],
          order: 'oldest',
          limit: 50,
        })
      : undefined,
    projectsApi.listRequests({ states: ['to-correct'], mine: true, limit }),
    projectsApi.listProjects({ archived: false, limit: 100 }),
    mirrorsApi.listWaiting().catch(() => []),
  ]);
  return [
    ...(toDecide?.items ?? [])
      .filter(({ requester }) => requester !== userRef)
      .map(({ id, name, organisation, updatedAt }) => ({
        kind: 'decide' as const,
        id: `decide ${id}`,
        request: id,
        name,
        organisation,
        since: updatedAt,
      })),
    ...toCorrect.items.map(({ id, name, updatedAt }) => ({
      kind: 'correct' as const,
      id: `correct ${id}`,
      request: id,
      name,
      since: updatedAt,
    })),
    ...projects.items
      .filter(({ state }) => state === 'failed')
      .slice(0, limit)
      .map(({ slug, name }) => ({
        kind: 'failed' as const,
        id: `failed ${slug}`,
        slug,
        name,
      })),
    ...mirrors.slice(0, limit).map(({ id, project, repository }) => ({
      kind: 'credentials' as const,
      id: `credentials ${id}`,
      slug: project,
      repository,
    })),
  ];
}
