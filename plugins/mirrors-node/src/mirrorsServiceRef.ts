import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import { HttpMirrorsService } from './HttpMirrorsService';
import type { MirrorsService } from './MirrorsService';

/** The mirrors backend, for other backends. @public */
export const mirrorsServiceRef = createServiceRef<MirrorsService>({
  id: 'cloud-pi-native.mirrors',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        HttpMirrorsService.create({
          client: PluginClient.create({ auth, discovery, pluginId: 'mirrors' }),
        }),
    }),
});
