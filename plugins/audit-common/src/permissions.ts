import { createPermission } from '@backstage/plugin-permission-common';

/** @public */
export const RESOURCE_TYPE_AUDIT_EVENT = 'audit-event';

/** @public */
export const auditEventReadPermission = createPermission({
  name: 'audit.event.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_AUDIT_EVENT,
});

/** @public */
export const auditPermissions = [auditEventReadPermission];
