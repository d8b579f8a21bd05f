import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import type { Forge } from './Forge';
import { GitLabForge } from './gitlab/GitLabForge';

/** The secondary forge of the offer: GitLab, as `forge.gitlab` configures it. @public */
export const forgeServiceRef = createServiceRef<Forge>({
  id: 'cloud-pi-native.forge',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      factory: ({ config, logger }) =>
        GitLabForge.fromConfig(config, { logger }),
    }),
});
