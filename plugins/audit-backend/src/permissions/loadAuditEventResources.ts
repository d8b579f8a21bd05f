import type { AuthService } from '@backstage/backend-plugin-api';
import type { ResourceOfProject } from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { AuditEventStore } from '../stores/AuditEventStore';

/** Events with every member of their project, for conditions evaluated on behalf of somebody unknown here. */
export async function loadAuditEventResources(
  ids: readonly string[],
  services: {
    auth: AuthService;
    events: AuditEventStore;
    projects: ProjectsService;
  },
): Promise<(ResourceOfProject | undefined)[]> {
  const credentials = await services.auth.getOwnServiceCredentials();
  return Promise.all(
    ids.map(async id => {
      const event = await services.events.find(id);
      if (!event) return undefined;
      const project =
        event.project &&
        (await services.projects.getProject(event.project, { credentials }));
      return { members: project ? project.members : [] };
    }),
  );
}
