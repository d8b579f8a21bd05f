import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  DirectoryPreparer,
  techdocsPreparerExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { requireMkdocs } from './preparer/requireMkdocs';
import { SiteCopyPreparer } from './preparer/SiteCopyPreparer';

/** Prepares documentation that lies beside the portal. @public */
export const techdocsModulePortal = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'portal',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        preparers: techdocsPreparerExtensionPoint,
        reader: coreServices.urlReader,
      },
      async init({ config, logger, preparers, reader }) {
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
      },
    });
  },
});
