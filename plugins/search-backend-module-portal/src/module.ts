import { setTimeout as sleep } from 'node:timers/promises';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogCollatorExtensionPoint } from '@backstage/plugin-search-backend-module-catalog';
import {
  searchEngineRegistryExtensionPoint,
  searchIndexRegistryExtensionPoint,
} from '@backstage/plugin-search-backend-node/alpha';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import { describeEntity } from './catalog/describeEntity';
import { DocumentationBuilder } from './documentation/DocumentationBuilder';
import { FrenchSearchEngine } from './engine/FrenchSearchEngine';
import { LunrDocumentIndex } from './engine/LunrDocumentIndex';
import { PostgresDocumentIndex } from './engine/PostgresDocumentIndex';
import { ProjectCollatorFactory } from './projects/ProjectCollatorFactory';

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
        catalogCollator: catalogCollatorExtensionPoint,
        discovery: coreServices.discovery,
        engines: searchEngineRegistryExtensionPoint,
        indexes: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const { auth, database, engines, indexes, logger, scheduler } =
          services;
        const index = (await PostgresDocumentIndex.supports(database))
          ? await PostgresDocumentIndex.create(database)
          : LunrDocumentIndex.create();
        engines.setSearchEngine(FrenchSearchEngine.create(index));
        services.catalogCollator.setEntityTransformer(describeEntity);
        indexes.addCollator({
          factory: ProjectCollatorFactory.create({
            auth,
            projects: services.projects,
          }),
          schedule: scheduler.createScheduledTaskRunner({
            frequency: { minutes: 5 },
            timeout: { minutes: 5 },
            initialDelay: { seconds: 10 },
            // The index of SQLite lives in the memory of each process.
            scope: 'local',
          }),
        });

        const builder = DocumentationBuilder.create(services);
        await scheduler.scheduleTask({
          id: 'build_documentation',
          frequency: { minutes: 10 },
          timeout: { minutes: 30 },
          initialDelay: { seconds: 15 },
          // Each replica may publish to a folder of its own.
          scope: 'local',
          fn: async signal => {
            let { known, built } = await builder.buildAll(signal);
            // The catalog of a first start is still filling, and the next run is ten minutes away.
            let isFilling = known === 0;
            for (let tries = 0; isFilling && tries < 24; tries += 1) {
              await sleep(5_000, undefined, { signal });
              const next = await builder.buildAll(signal);
              isFilling = next.known === 0 || next.known > known;
              known = next.known;
              built += next.built;
            }
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
