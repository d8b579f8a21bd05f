import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ProjectsApi } from '@cloud-pi-native/plugin-projects-common';

/** The projects backend, as the screens call it. @public */
export const projectsApiRef = createApiRef<ProjectsApi>().with({
  id: 'plugin.projects.service',
  pluginId: 'projects',
});
