import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { forgeServiceRef } from '@cloud-pi-native/plugin-forge-node';
import { projectProvisionersExtensionPoint } from '@cloud-pi-native/plugin-projects-node';
import { CatalogPeople } from './people/CatalogPeople';
import { GitLabProvisioner } from './provisioner';

/** Adds the service `gitlab` to every project. @public */
export const projectsModuleGitlab = createBackendModule({
  pluginId: 'projects',
  moduleId: 'gitlab',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        forge: forgeServiceRef,
        logger: coreServices.logger,
        provisioners: projectProvisionersExtensionPoint,
      },
      async init({ auth, catalog, forge, logger, provisioners }) {
        const people = CatalogPeople.create({ auth, catalog, logger });
        provisioners.addProvisioner(
          GitLabProvisioner.create({ forge, people }),
        );
      },
    });
  },
});
