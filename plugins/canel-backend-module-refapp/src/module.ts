import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { applicationSourcesExtensionPoint } from '@cloud-pi-native/plugin-canel-node';
import { RefAppRegistry } from './registry';
import { readRefAppConfig, RefAppSource } from './source';

/** Adds the source `refapp` to the map, when its address is configured. @public */
export const canelModuleRefApp = createBackendModule({
  pluginId: 'canel',
  moduleId: 'refapp',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        sources: applicationSourcesExtensionPoint,
      },
      async init({ config, logger, sources }) {
        const options = readRefAppConfig(config);
        if (!options) {
          logger.info(
            'The register of applications is not read: canel.refapp.baseUrl is not set',
          );
          return;
        }
        const { schedule, rejectRemovalsAbovePercentage } = options;
        sources.addSource(
          RefAppSource.create({
            registry: RefAppRegistry.create({
              baseUrl: options.baseUrl,
              token: options.token,
              onRetry: message => logger.warn(message),
            }),
            schedule,
            rejectRemovalsAbovePercentage,
          }),
        );
      },
    });
  },
});
