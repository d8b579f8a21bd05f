import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { addPermissions } from './access/addPermissions';
import { createServices } from './createServices';
import { createRouter } from './router/createRouter';
import { QuotasDatabase } from './stores/QuotasDatabase';

/** What is contracted, what is reserved, and the decisions in between. @public */
export const quotasPlugin = createBackendPlugin({
  pluginId: 'quotas',
  register(env) {
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        addPermissions(deps.permissionsRegistry, deps);
        const { clusters, ...context } = createServices({
          ...deps,
          database: await QuotasDatabase.create(deps.database),
          deciders:
            deps.config.getOptionalString('quotas.deciders') ??
            'group:default/service-team',
        });
        deps.httpRouter.use(await createRouter(context));

        await deps.scheduler.scheduleTask({
          id: 'quotas-read-clusters',
          scope: 'global',
          frequency: { minutes: 1 },
          timeout: { minutes: 1 },
          fn: async () => clusters.refresh(),
        });
      },
    });
  },
});
