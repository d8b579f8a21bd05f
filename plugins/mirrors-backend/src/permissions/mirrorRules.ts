import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_MIRROR } from '@cloud-pi-native/plugin-mirrors-common';
import type { HasProjectRoleParams } from '@cloud-pi-native/plugin-portal-common';
import {
  createHasProjectRoleRule,
  type ResourceOfProject,
} from '@cloud-pi-native/plugin-portal-node';

export const mirrorResourceRef = createPermissionResourceRef<
  ResourceOfProject,
  HasProjectRoleParams
>().with({ pluginId: 'mirrors', resourceType: RESOURCE_TYPE_MIRROR });

export const hasProjectRole = createHasProjectRoleRule({
  resourceRef: mirrorResourceRef,
  description:
    'Mirrors of the projects of which the person is a member with the role',
  toQuery: params => params,
});
