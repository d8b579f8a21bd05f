import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { auditPermissions } from '@cloud-pi-native/plugin-audit-common';
import { ResourceAuthorizer } from '@cloud-pi-native/plugin-portal-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { AuditAccess } from './permissions/AuditAccess';
import {
  auditEventResourceRef,
  hasProjectRole,
} from './permissions/auditEventRules';
import { loadAuditEventResources } from './permissions/loadAuditEventResources';
import { readRetention } from './readRetention';
import { createRouter } from './router/createRouter';
import { DatabaseAuditEventStore } from './stores/DatabaseAuditEventStore';

/** Keeps the audit trail: who did what, to what, when. @public */
export const auditPlugin = createBackendPlugin({
  pluginId: 'audit',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        config,
        database,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        projects,
        scheduler,
      }) {
        const retention = readRetention(config);
        const events = await DatabaseAuditEventStore.create(database);
        permissionsRegistry.addResourceType({
          resourceRef: auditEventResourceRef,
          permissions: auditPermissions,
          rules: [hasProjectRole],
          getResources: ids =>
            loadAuditEventResources(ids, { auth, events, projects }),
        });
        httpRouter.use(
          await createRouter({
            access: AuditAccess.create({
              auth,
              authorizer: ResourceAuthorizer.create({
                permissions,
                ruleset: permissionsRegistry.getPermissionRuleset(
                  auditEventResourceRef,
                ),
              }),
              projects,
            }),
            events,
            httpAuth,
          }),
        );
        await scheduler.scheduleTask({
          id: 'audit-remove-old-events',
          scope: 'global',
          frequency: { hours: 24 },
          timeout: { minutes: 30 },
          fn: async () => {
            const limit = new Date(Date.now() - retention).toISOString();
            const removed = await events.removeBefore(limit);
            if (removed > 0) {
              logger.info(`Removed ${removed} events from before ${limit}`);
            }
          },
        });
      },
    });
  },
});
