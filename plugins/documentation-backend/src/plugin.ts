import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { documentationPermissions } from '@cloud-pi-native/plugin-documentation-common';
import { readRetention } from './readRetention';
import { createRouter } from './router/createRouter';
import { FeedbackService } from './services/FeedbackService';
import { DatabaseAnswerStore } from './stores/DatabaseAnswerStore';

/** What readers say of the pages of the documentation. @public */
export const documentationPlugin = createBackendPlugin({
  pluginId: 'documentation',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init({
        catalog,
        config,
        database,
        httpAuth,
        httpRouter,
        logger,
        permissions,
        permissionsRegistry,
        scheduler,
      }) {
        const retention = readRetention(config);
        const answers = await DatabaseAnswerStore.create(database);
        permissionsRegistry.addPermissions(documentationPermissions);
        httpRouter.use(
          await createRouter({
            feedback: FeedbackService.create({ answers, catalog }),
            httpAuth,
            permissions,
          }),
        );
        await scheduler.scheduleTask({
          id: 'documentation-remove-old-answers',
          scope: 'global',
          frequency: { hours: 24 },
          timeout: { minutes: 10 },
          fn: async () => {
            const limit = new Date(Date.now() - retention).toISOString();
            const removed = await answers.removeBefore(limit);
            if (removed > 0) {
              logger.info(`Removed ${removed} answers from before ${limit}`);
            }
          },
        });
      },
    });
  },
});
