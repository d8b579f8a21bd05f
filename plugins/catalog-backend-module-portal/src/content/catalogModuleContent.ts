import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';

/**
 * Has every location of the catalog read again once at each start: what a new version of the portal brings (templates,
 * content) is then there within seconds, where the processing loop would take up to `catalog.processingInterval`.
 */
export const catalogModuleContent = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'content',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        logger: coreServices.logger,
        rootLifecycle: coreServices.rootLifecycle,
      },
      async init({ auth, catalog, logger, rootLifecycle }) {
        async function refreshLocations(): Promise<void> {
          const credentials = await auth.getOwnServiceCredentials();
          const { items } = await catalog.getEntities(
            {
              filter: { kind: 'Location' },
              fields: ['kind', 'metadata.namespace', 'metadata.name'],
            },
            { credentials },
          );
          for (const location of items) {
            await catalog.refreshEntity(stringifyEntityRef(location), {
              credentials,
            });
          }
          logger.info(`Reading ${items.length} locations again`);
        }

        // Not awaited: the portal is ready with the content that it has.
        rootLifecycle.addStartupHook(() => {
          refreshLocations().catch(error => {
            logger.warn(
              `Could not have the locations read again; new content appears after catalog.processingInterval, or at the next start: ${stringifyError(
                error,
              )}`,
            );
          });
        });
      },
    });
  },
});
