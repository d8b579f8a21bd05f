import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import {
  readCaller,
  ResourceAuthorizer,
} from '@cloud-pi-native/plugin-portal-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { addPermissions } from './access/addPermissions';
import { ApplicationReader } from './access/ApplicationReader';
import { EligibilityAccess } from './access/EligibilityAccess';
import { eligibilityResourceRef } from './access/resources';
import { createRouter } from './router/createRouter';
import { DiagnosticService } from './services/DiagnosticService';
import { DatabaseDiagnosticStore } from './stores/DatabaseDiagnosticStore';

/** Whether the offer may host an application. @public */
export const eligibilityPlugin = createBackendPlugin({
  pluginId: 'eligibility',
  register(env) {
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const applications = ApplicationReader.create(deps);
        const diagnostics = await DatabaseDiagnosticStore.create(deps.database);
        addPermissions(deps.permissionsRegistry, { applications, diagnostics });
        const access = EligibilityAccess.create({
          ...deps,
          applications,
          diagnostics,
          authorizer: ResourceAuthorizer.create({
            permissions: deps.permissions,
            ruleset: deps.permissionsRegistry.getPermissionRuleset(
              eligibilityResourceRef,
            ),
          }),
        });
        const router = await createRouter({
          access,
          applications,
          diagnostics,
          service: DiagnosticService.create({ ...deps, diagnostics }),
          visitorOf: async request => {
            const credentials = await deps.httpAuth.credentials(request, {
              allow: ['user', 'service'],
            });
            return {
              credentials,
              caller: await readCaller(credentials, deps.userInfo),
            };
          },
        });
        deps.httpRouter.use(router);
      },
    });
  },
});
