import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { kubernetesServiceLocatorExtensionPoint } from '@backstage/plugin-kubernetes-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { ProjectServiceLocator } from './access/ProjectServiceLocator';

/** Limits what each person sees of the clusters; the configuration still says how they are found. @public */
export const kubernetesModulePortal = createBackendModule({
  pluginId: 'kubernetes',
  moduleId: 'portal',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        locators: kubernetesServiceLocatorExtensionPoint,
        projects: projectsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({ locators, ...services }) {
        locators.addServiceLocator(async ({ getDefault }) =>
          ProjectServiceLocator.create({
            ...services,
            configured: await getDefault(),
          }),
        );
      },
    });
  },
});
