import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import { HttpQuotasService } from './HttpQuotasService';
import type { QuotasService } from './QuotasService';

/** The ledger of quotas, for other backends. @public */
export const quotasServiceRef = createServiceRef<QuotasService>({
  id: 'cloud-pi-native.quotas',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        HttpQuotasService.create({
          auth,
          client: PluginClient.create({ auth, discovery, pluginId: 'quotas' }),
        }),
    }),
});
