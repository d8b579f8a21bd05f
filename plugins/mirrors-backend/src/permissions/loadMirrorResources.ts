import type { AuthService } from '@backstage/backend-plugin-api';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { MirrorStore } from '../stores/MirrorStore';
import type { MirrorResource } from './mirrorRules';

/** Mirrors with every member of their project, for conditions that are evaluated on behalf of somebody unknown here. */
export async function loadMirrorResources(
  ids: readonly string[],
  services: {
    auth: AuthService;
    mirrors: MirrorStore;
    projects: ProjectsService;
  },
): Promise<(MirrorResource | undefined)[]> {
  const { auth, mirrors, projects } = services;
  const credentials = await auth.getOwnServiceCredentials();
  return Promise.all(
    ids.map(async id => {
      const mirror = await mirrors.find(id);
      if (!mirror) return undefined;
      const project = await projects.getProject(mirror.project, {
        credentials,
      });
      return {
        project: mirror.project,
        members: Object.fromEntries(
          (project?.members ?? []).map(({ userRef, role }) => [userRef, role]),
        ),
      };
    }),
  );
}
