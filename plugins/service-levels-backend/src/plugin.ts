import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { serviceLevelPermissions } from '@cloud-pi-native/plugin-service-levels-common';
import { createServices } from './createServices';
import { readServiceLevelConfig } from './readServiceLevelConfig';
import { createRouter } from './router/createRouter';
import { ServiceLevelDatabase } from './stores/ServiceLevelDatabase';

/** How the services of the offer are and were, against what is promised of them. @public */
export const serviceLevelsPlugin = createBackendPlugin({
  pluginId: 'service-levels',
  register(env) {
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { scheduler } = deps;
        deps.permissionsRegistry.addPermissions(serviceLevelPermissions);
        const settings = readServiceLevelConfig(deps.config, deps.logger);
        const database = await ServiceLevelDatabase.create(deps.database);
        const { keeper, rollups, worker, ...context } = createServices({
          ...deps,
          database,
          settings,
        });
        await context.probes.synchronise(settings.probes, Date.now());
        deps.httpRouter.use(await createRouter(context));

        // On every replica: leases share the looks out.
        deps.lifecycle.addStartupHook(() => worker.start());
        deps.lifecycle.addShutdownHook(() => worker.end());

        /** There is nothing to measure, nor to watch, before the catalog has read its files. */
        const onceKnown = async (work: () => Promise<void>) => {
          try {
            await context.services.current();
          } catch (error) {
            deps.logger.debug(`No service yet: ${stringifyError(error)}`);
            return;
          }
          await work();
        };

        await scheduler.scheduleTask({
          id: 'service-levels-measure',
          scope: 'global',
          frequency: { seconds: 30 },
          initialDelay: { seconds: 20 },
          timeout: { minutes: 10 },
          fn: async () => onceKnown(() => rollups.advance(Date.now())),
        });
        await scheduler.scheduleTask({
          id: 'service-levels-watch',
          scope: 'global',
          frequency: { seconds: 30 },
          initialDelay: { seconds: 20 },
          timeout: { minutes: 5 },
          fn: async () => onceKnown(() => keeper.reconcile(Date.now())),
        });
        await scheduler.scheduleTask({
          id: 'service-levels-forget',
          scope: 'global',
          frequency: { hours: 6 },
          initialDelay: { minutes: 10 },
          timeout: { minutes: 30 },
          fn: async () => rollups.forget(Date.now()),
        });
      },
    });
  },
});
