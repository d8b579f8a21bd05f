import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { forgeServiceRef } from '@cloud-pi-native/plugin-forge-node';
import { mirrorsServiceRef } from '@cloud-pi-native/plugin-mirrors-node';
import { projectProvisionersExtensionPoint } from '@cloud-pi-native/plugin-projects-node';
import { MirrorsProvisioner } from './provisioner';

/** Adds the service `mirrors` to every project. @public */
export const projectsModuleMirrors = createBackendModule({
  pluginId: 'projects',
  moduleId: 'mirrors',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        forge: forgeServiceRef,
        mirrors: mirrorsServiceRef,
        provisioners: projectProvisionersExtensionPoint,
      },
      async init({ auth, forge, mirrors, provisioners }) {
        provisioners.addProvisioner(
          MirrorsProvisioner.create({ auth, forge, mirrors }),
        );
      },
    });
  },
});
