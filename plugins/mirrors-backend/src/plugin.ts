import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import { forgeServiceRef } from '@cloud-pi-native/plugin-forge-node';
import { mirrorsPermissions } from '@cloud-pi-native/plugin-mirrors-common';
import {
  ResourceAuthorizer,
  SecretBox,
} from '@cloud-pi-native/plugin-portal-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { loadMirrorResources } from './permissions/loadMirrorResources';
import { MirrorAccess } from './permissions/MirrorAccess';
import { hasProjectRole, mirrorResourceRef } from './permissions/mirrorRules';
import { readMirrorsConfig } from './readMirrorsConfig';
import { createRouter } from './router/createRouter';
import { FailureNotifier } from './services/FailureNotifier';
import { MirrorService } from './services/MirrorService';
import { MirrorSyncService } from './services/MirrorSyncService';
import { SourcePolicy } from './services/SourcePolicy';
import { SyncWorker } from './services/SyncWorker';
import { applyMigrations } from './stores/applyMigrations';
import { DatabaseMirrorStore } from './stores/DatabaseMirrorStore';
import { DatabaseRefStore } from './stores/DatabaseRefStore';
import { DatabaseSyncStore } from './stores/DatabaseSyncStore';

/** Copies the repositories of the primary chain to the secondary one. @public */
export const mirrorsPlugin = createBackendPlugin({
  pluginId: 'mirrors',
  register(env) {
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        forge: forgeServiceRef,
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
        const { audit, auth, config, forge, logger, projects } = deps;
        const settings = readMirrorsConfig(config);
        const policy = SourcePolicy.fromConfig(config);
        const secrets = SecretBox.fromConfig(config);

        const knex = await deps.database.getClient();
        if (!deps.database.migrations?.skip) await applyMigrations(knex);
        const mirrors = DatabaseMirrorStore.create({ knex });
        const syncs = DatabaseSyncStore.create({ knex });
        const refs = DatabaseRefStore.create({ knex });

        deps.permissionsRegistry.addResourceType({
          resourceRef: mirrorResourceRef,
          permissions: mirrorsPermissions,
          rules: [hasProjectRole],
          getResources: ids =>
            loadMirrorResources(ids, { auth, mirrors, projects }),
        });
        const access = MirrorAccess.create({
          auth,
          userInfo: deps.userInfo,
          projects,
          mirrors,
          authorizer: ResourceAuthorizer.create({
            permissions: deps.permissions,
            ruleset:
              deps.permissionsRegistry.getPermissionRuleset(mirrorResourceRef),
          }),
        });

        const worker = SyncWorker.create({
          ...settings,
          mirrors,
          syncs,
          refs,
          secrets,
          logger,
          service: MirrorSyncService.create({
            workingDirectory: settings.workingDirectory,
            forge,
            policy,
          }),
          notifier: FailureNotifier.create({
            auth,
            audit,
            logger,
            mirrors,
            notifications: deps.notifications,
            projects,
          }),
        });
        const service = MirrorService.create({
          mirrors,
          syncs,
          forge,
          policy,
          secrets,
          audit,
          worker,
        });

        deps.httpRouter.use(
          await createRouter({
            httpAuth: deps.httpAuth,
            permissions: deps.permissions,
            access,
            service,
            syncs,
            refs,
          }),
        );
        // On every replica: the leases in the database share the work out.
        await deps.scheduler.scheduleTask({
          id: 'mirrors-look-for-work',
          scope: 'local',
          frequency: { seconds: settings.pollSeconds },
          timeout: { minutes: 5 },
          fn: () => worker.wake(),
        });
        deps.lifecycle.addShutdownHook(() => worker.stop());
      },
    });
  },
});
