import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { stringifyError } from '@backstage/errors';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  applicationsPage,
  canelServiceRef,
  canelTopic,
} from '@cloud-pi-native/plugin-canel-node';
import { flowLayer } from './kinds';
import { ApplicationProcessor } from './processor';
import { ApplicationsEntityProvider } from './provider';
import { createReferenceFilter } from './references';
import {
  DatabaseDeclaredEntities,
  ParentVisibility,
  RestrictedApplications,
} from './visibility';

/**
 * What the application map adds to the catalog: flows, what applications are described by, and the applications that
 * other sources know.
 *
 * @public
 */
export const catalogModuleCanel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'canel',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        canel: canelServiceRef,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        permissions: coreServices.permissions,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { config, events, logger, processing } = deps;
        const restricted = RestrictedApplications.create();
        const provider = ApplicationsEntityProvider.create({
          ...deps,
          applicationsPage: applicationsPage(config),
          restricted,
        });
        deps.model.addModelSource(CatalogModelSources.static([flowLayer]));
        processing.addProcessor(
          ApplicationProcessor.create({
            restricted,
            parents: ParentVisibility.create({
              restricted,
              declared: DatabaseDeclaredEntities.create({
                client: await deps.database.getClient(),
              }),
            }),
            refresh: keys => provider.refresh(keys),
          }),
        );
        processing.addEntityProvider(provider);

        // Modules come before the catalog itself: what it answers goes through this.
        deps.httpRouter.use(createReferenceFilter(deps));

        // Each replica publishes at its own start; doing it twice changes nothing.
        await deps.scheduler.scheduleTask({
          id: 'publish-applications',
          frequency: { hours: 1 },
          timeout: { minutes: 30 },
          scope: 'local',
          fn: async signal => provider.publish(signal),
        });

        await events.subscribe({
          id: 'cloud-pi-native.catalog.applications',
          topics: [canelTopic],
          async onEvent() {
            // Not awaited: who announces a change does not wait for the catalog to read it.
            provider.publish().catch(error => {
              logger.error(
                `Could not publish the applications of the map in the catalog: ${stringifyError(
                  error,
                )}`,
              );
            });
          },
        });
      },
    });
  },
});
