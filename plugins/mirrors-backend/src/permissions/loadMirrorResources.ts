import type { AuthService } from '@backstage/backend-plugin-api';
import type { ResourceOfProject } from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { MirrorStore } from '../stores/MirrorStore';

/** Mirrors with every member of their project, for conditions that are evaluated on behalf of somebody unknown here. */
export async function loadMirrorResources(
  ids: readonly string[],
  services: {
    auth: AuthService;
    mirrors: MirrorStore;
    projects: ProjectsService;
  },
): Promise<(ResourceOfProject | undefined)[]> {
  const { auth, mirrors, projects } = services;
  const credentials = await auth.getOwnServiceCredentials();
  return Promise.all(
    ids.map(async id => {
      const mirror = await mirrors.find(id);
      if (!mirror) return undefined;
      const project = await projects.getProject(mirror.project, {
        credentials,
      });
      return { members: project?.members ?? [] };
    }),
  );
}
