import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import type { CanelService } from './CanelService';
import { HttpCanelService } from './HttpCanelService';

/** The canel backend, for other backends. @public */
export const canelServiceRef = createServiceRef<CanelService>({
  id: 'cloud-pi-native.canel',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        HttpCanelService.create({
          client: PluginClient.create({ auth, discovery, pluginId: 'canel' }),
        }),
    }),
});
