import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import { forgeServiceRef } from '@cloud-pi-native/plugin-forge-node';
import { mirrorsServiceRef } from '@cloud-pi-native/plugin-mirrors-node';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { skillsServiceRef } from '@cloud-pi-native/plugin-skills-node';
import { addPermissions } from './access/addPermissions';
import { TeamDirectory } from './access/TeamDirectory';
import { createServices } from './createServices';
import { readTrainingConfig } from './readTrainingConfig';
import { createRouter } from './router/createRouter';
import { TrainingDatabase } from './stores/TrainingDatabase';

/** Who follows which path, how far, and what shows it. @public */
export const trainingPlugin = createBackendPlugin({
  pluginId: 'training',
  register(env) {
    env.registerInit({
      deps: {
        audit: auditLogServiceRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        forge: forgeServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        mirrors: mirrorsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
        skills: skillsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const teams = TeamDirectory.create(deps);
        addPermissions(deps.permissionsRegistry, teams);
        const { schedule, ...settings } = readTrainingConfig(deps.config);
        const { raiser, ...context } = createServices({
          ...deps,
          ...settings,
          database: await TrainingDatabase.create(deps.database),
          teams,
        });
        deps.httpRouter.use(await createRouter(context));

        // Once across replicas; a run that overlaps another one does nothing twice.
        await deps.scheduler.scheduleTask({
          ...schedule,
          id: 'training-look-for-proofs',
          fn: async signal => {
            const { found } = await context.automatic.lookForAll(signal);
            if (found > 0) {
              deps.logger.info(`Found ${found} automatic proofs of training`);
            }
            await raiser.send();
          },
        });
      },
    });
  },
});
