import { createApiRef } from '@backstage/frontend-plugin-api';
import type { AuditApi } from '@cloud-pi-native/plugin-audit-common';

/** The audit trail, of which the project page shows the part that concerns the project. @public */
export const auditApiRef = createApiRef<AuditApi>().with({
  id: 'plugin.projects.audit',
  pluginId: 'projects',
});
