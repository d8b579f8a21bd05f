import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import { HttpProjectsService } from './HttpProjectsService';
import type { ProjectsService } from './ProjectsService';

/** The projects backend, for other backends. @public */
export const projectsServiceRef = createServiceRef<ProjectsService>({
  id: 'cloud-pi-native.projects',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        HttpProjectsService.create({
          client: PluginClient.create({
            auth,
            discovery,
            pluginId: 'projects',
          }),
        }),
    }),
});
