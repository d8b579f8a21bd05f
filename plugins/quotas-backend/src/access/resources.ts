import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import type { HasProjectRoleParams } from '@cloud-pi-native/plugin-portal-common';
import {
  createHasProjectRoleRule,
  type ResourceOfProject,
} from '@cloud-pi-native/plugin-portal-node';
import { quotasResourceType } from '@cloud-pi-native/plugin-quotas-common';

export const quotasResourceRef = createPermissionResourceRef<
  ResourceOfProject,
  HasProjectRoleParams
>().with({ pluginId: 'quotas', resourceType: quotasResourceType });

export const hasProjectRole = createHasProjectRoleRule({
  resourceRef: quotasResourceRef,
  description:
    'Quotas of the projects of which the person is a member with the role',
  toQuery: params => params,
});
