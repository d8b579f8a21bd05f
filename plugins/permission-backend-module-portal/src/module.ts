import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { PersonReader } from './policy/PersonReader';
import { PortalPermissionPolicy } from './policy/PortalPermissionPolicy';
import { permissionTable } from './table/permissionTable';

/** Sets the policy of the portal. @public */
export const permissionModulePortal = createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, ...services }) {
        policy.setPolicy(
          PortalPermissionPolicy.create({
            table: permissionTable,
            persons: PersonReader.create(services),
          }),
        );
      },
    });
  },
});
