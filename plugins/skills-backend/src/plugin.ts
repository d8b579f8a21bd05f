import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { addPermissions } from './access/addPermissions';
import { TeamDirectory } from './access/TeamDirectory';
import { createServices } from './createServices';
import { readSkillsConfig } from './readSkillsConfig';
import { createRouter } from './router/createRouter';
import { today } from './services/time';
import { SkillsDatabase } from './stores/SkillsDatabase';

/** The skills of people and of teams. @public */
export const skillsPlugin = createBackendPlugin({
  pluginId: 'skills',
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
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const directory = TeamDirectory.create(deps);
        addPermissions(deps.permissionsRegistry, directory);
        const { reminders, ...context } = createServices({
          ...deps,
          database: await SkillsDatabase.create(deps.database),
          directory,
          settings: readSkillsConfig(deps.config),
        });
        deps.httpRouter.use(await createRouter(context));
        await deps.scheduler.scheduleTask({
          id: 'skills-remind-of-ends',
          scope: 'global',
          frequency: { hours: 24 },
          initialDelay: { minutes: 5 },
          timeout: { minutes: 30 },
          fn: async () => reminders.send(today()),
        });
      },
    });
  },
});
