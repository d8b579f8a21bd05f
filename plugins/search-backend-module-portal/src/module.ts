import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import { LunrSearchEngine } from '@backstage/plugin-search-backend-node';
import { searchEngineRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { DocumentationBuilder } from './documentation/DocumentationBuilder';
import { PatientSearchEngine } from './engine/PatientSearchEngine';

/** The task of the stock search plugin that indexes documentation. */
const documentationIndexTask = 'search_index_techdocs';

/** @public */
export const searchModulePortal = createBackendModule({
  pluginId: 'search',
  moduleId: 'portal',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        discovery: coreServices.discovery,
        engines: searchEngineRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ database, engines, scheduler, ...services }) {
        const { logger } = services;
        // On PostgreSQL the engine of its own module is used, which has no missing index.
        if (!(await PgSearchEngine.supported(database))) {
          engines.setSearchEngine(
            PatientSearchEngine.create(new LunrSearchEngine({ logger })),
          );
        }

        const builder = DocumentationBuilder.create(services);
        await scheduler.scheduleTask({
          id: 'build_documentation',
          frequency: { minutes: 10 },
          timeout: { minutes: 30 },
          // The catalog of a first start fills in the meantime.
          initialDelay: { seconds: 15 },
          // Each replica may publish to a folder of its own.
          scope: 'local',
          fn: async signal => {
            const built = await builder.buildAll(signal);
            if (built === 0) return;
            await scheduler
              .triggerTask(documentationIndexTask)
              .catch((error: unknown) =>
                logger.info(
                  `New documentation waits for the next indexing: ${error}`,
                ),
              );
          },
        });
      },
    });
  },
});
