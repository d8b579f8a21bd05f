import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  DirectoryPreparer,
  Publisher,
  techdocsPreparerExtensionPoint,
  techdocsPublisherExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { requireMkdocs } from './preparer/requireMkdocs';
import { SiteCopyPreparer } from './preparer/SiteCopyPreparer';
import { TurnTakingPublisher } from './publisher/TurnTakingPublisher';

/** Prepares documentation that lies beside the portal, and publishes each site once at a time. @public */
export const techdocsModulePortal = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'portal',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        preparers: techdocsPreparerExtensionPoint,
        publishers: techdocsPublisherExtensionPoint,
        reader: coreServices.urlReader,
      },
      async init({ config, discovery, logger, preparers, publishers, reader }) {
        const isLocal =
          config.getOptionalString('techdocs.generator.runIn') === 'local';
        preparers.registerPreparer(
          'dir',
          SiteCopyPreparer.create({
            original: DirectoryPreparer.fromConfig(config, { logger, reader }),
            requireGenerator: async () => {
              if (isLocal) await requireMkdocs(process.env.PATH);
            },
          }),
        );
        const original = await Publisher.fromConfig(config, {
          discovery,
          logger,
        });
        // Whatever its kind, the publisher of the configuration; the name given here only serves in an error.
        publishers.registerPublisher(
          'local',
          TurnTakingPublisher.create(original),
        );
      },
    });
  },
});
