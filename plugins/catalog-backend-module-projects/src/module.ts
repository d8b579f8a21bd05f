import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  projectsServiceRef,
  projectsTopic,
  type ProjectChangedEvent,
} from '@cloud-pi-native/plugin-projects-node';
import { readProjectAddresses } from './entities';
import { ProjectsEntityProvider } from './provider';

/** Publishes every project in the catalog. @public */
export const catalogModuleProjects = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'projects',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        projects: projectsServiceRef,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, catalog, config, events, logger, projects } = deps;
        const provider = ProjectsEntityProvider.create({
          addresses: readProjectAddresses(config),
          auth,
          catalog,
          logger,
          projects,
        });
        deps.processing.addEntityProvider(provider);

        // Each replica publishes at its own start; doing it twice changes nothing.
        await deps.scheduler.scheduleTask({
          id: 'publish-projects',
          frequency: { hours: 1 },
          timeout: { minutes: 30 },
          scope: 'local',
          fn: async signal => provider.publishAll(signal),
        });

        await events.subscribe({
          id: 'cloud-pi-native.catalog.projects',
          topics: [projectsTopic],
          async onEvent(event) {
            const { slug } = event.eventPayload as ProjectChangedEvent;
            // Not awaited: who announces a change does not wait for the catalog to read it.
            provider.publish(slug).catch(error => {
              logger.error(
                `Could not publish project ${slug} in the catalog: ${stringifyError(
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
