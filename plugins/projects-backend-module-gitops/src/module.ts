import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { forgeServiceRef } from '@cloud-pi-native/plugin-forge-node';
import { projectProvisionersExtensionPoint } from '@cloud-pi-native/plugin-projects-node';
import { GitOpsProvisioner } from './provisioner';
import { readArgoCdOptions } from './values';

/** Adds the service `gitops` to every project. @public */
export const projectsModuleGitOps = createBackendModule({
  pluginId: 'projects',
  moduleId: 'gitops',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        forge: forgeServiceRef,
        provisioners: projectProvisionersExtensionPoint,
      },
      async init({ config, forge, provisioners }) {
        provisioners.addProvisioner(
          GitOpsProvisioner.create({
            forge,
            argoCd: readArgoCdOptions(config),
          }),
        );
      },
    });
  },
});
