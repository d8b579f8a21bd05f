import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_AUDIT_EVENT } from '@cloud-pi-native/plugin-audit-common';
import type { HasProjectRoleParams } from '@cloud-pi-native/plugin-portal-common';
import {
  type ResourceOfProject,
  createHasProjectRoleRule,
} from '@cloud-pi-native/plugin-portal-node';

export const auditEventResourceRef = createPermissionResourceRef<
  ResourceOfProject,
  HasProjectRoleParams
>().with({ pluginId: 'audit', resourceType: RESOURCE_TYPE_AUDIT_EVENT });

export const hasProjectRole = createHasProjectRoleRule({
  resourceRef: auditEventResourceRef,
  description:
    'Events of the projects of which the person is a member with the role',
  toQuery: params => params,
});
