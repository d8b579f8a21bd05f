import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  type ProjectProvisioner,
  projectProvisionersExtensionPoint,
} from '@cloud-pi-native/plugin-projects-node';
import { createOpenApiRouter } from './schema/openapi';

/** Requests for access, projects and the runs that provide their services. @public */
export const projectsPlugin = createBackendPlugin({
  pluginId: 'projects',
  register(env) {
    const provisioners: ProjectProvisioner[] = [];
    env.registerExtensionPoint(projectProvisionersExtensionPoint, {
      addProvisioner: provisioner => provisioners.push(provisioner),
    });
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use(await createOpenApiRouter());
      },
    });
  },
});
