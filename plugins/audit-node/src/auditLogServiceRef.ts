import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import type { AuditLog } from './AuditLog';
import { HttpAuditLog } from './HttpAuditLog';

/** The audit trail of the portal; each plugin records its own events. @public */
export const auditLogServiceRef = createServiceRef<AuditLog>({
  id: 'cloud-pi-native.audit-log',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        plugin: coreServices.pluginMetadata,
      },
      factory: ({ auth, discovery, logger, plugin }) =>
        HttpAuditLog.create({
          auth,
          client: PluginClient.create({ auth, discovery, pluginId: 'audit' }),
          logger,
          pluginId: plugin.getId(),
        }),
    }),
});
