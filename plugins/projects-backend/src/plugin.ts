import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import {
  type ProjectProvisioner,
  projectProvisionersExtensionPoint,
} from '@cloud-pi-native/plugin-projects-node';
import {
  type QuotasChangedEvent,
  quotasServiceRef,
  quotasTopic,
} from '@cloud-pi-native/plugin-quotas-node';
import { readSettings } from './Settings';
import { createServices } from './createServices';
import { addPermissions } from './permissions';
import { CatalogProvisioner } from './provisioners/CatalogProvisioner';
import { createRouter } from './router';
import { ProjectsDatabase } from './stores';

/** Requests for access, projects and the runs that provide their services. @public */
export const projectsPlugin = createBackendPlugin({
  pluginId: 'projects',
  register(env) {
    const provisioners: ProjectProvisioner[] = [];
    env.registerExtensionPoint(projectProvisionersExtensionPoint, {
      addProvisioner: provisioner => provisioners.push(provisioner),
    });
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        quotas: quotasServiceRef,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const settings = readSettings(deps.config);
        const database = await ProjectsDatabase.create(deps.database);
        addPermissions(deps.permissionsRegistry, database);
        const { engine, quotaReconciler, reconciler, ...context } =
          createServices({
            ...deps,
            database,
            settings,
            provisioners: [
              ...provisioners,
              CatalogProvisioner.create({
                ...deps,
                timeoutMilliseconds: settings.catalogTimeoutMilliseconds,
              }),
            ],
          });
        deps.httpRouter.use(await createRouter(context));

        // On each replica: leases and guarded writes see to it that nothing is done twice.
        await deps.scheduler.scheduleTask({
          id: 'projects-runs',
          scope: 'local',
          frequency: settings.runs.pollEvery,
          timeout: { minutes: 1 },
          fn: async () => engine.poll(),
        });
        await deps.scheduler.scheduleTask({
          id: 'projects-enrolments',
          scope: 'local',
          frequency: settings.reconcileEvery,
          timeout: { minutes: 5 },
          fn: async () => reconciler.reconcile(),
        });
        await deps.scheduler.scheduleTask({
          id: 'projects-quotas',
          scope: 'local',
          frequency: { hours: 24 },
          // The ledger reads the clusters of the catalog, which has none before it has read its files.
          initialDelay: { seconds: 30 },
          timeout: { minutes: 30 },
          fn: async () => quotaReconciler.reconcile(),
        });
        await deps.events.subscribe({
          id: 'projects-quotas',
          topics: [quotasTopic],
          onEvent: async ({ eventPayload }) => {
            const { slug } = eventPayload as QuotasChangedEvent;
            await quotaReconciler.refresh(slug);
          },
        });
        deps.lifecycle.addShutdownHook(async () => engine.stop());
      },
    });
  },
});
