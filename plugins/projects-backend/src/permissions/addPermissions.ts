import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  accessRequestCommentPermission,
  accessRequestCreatePermission,
  accessRequestDecidePermission,
  accessRequestReadPermission,
  accessRequestUpdatePermission,
  projectArchivePermission,
  projectManageMembersPermission,
  projectProvisionPermission,
  projectReadPermission,
  projectRetryPermission,
  projectUpdatePermission,
} from '@cloud-pi-native/plugin-projects-common';
import type { Stores } from '../stores';
import { accessRequestResourceRef, projectResourceRef } from './resources';
import { accessRequestRules, projectRules } from './rules';

/** Tells the permission system what this plugin guards, and how to decide on a request or on a project. */
export function addPermissions(
  registry: PermissionsRegistryService,
  { requests, projects }: Pick<Stores, 'requests' | 'projects'>,
): void {
  registry.addPermissions([
    accessRequestCreatePermission,
    projectProvisionPermission,
  ]);
  registry.addResourceType({
    resourceRef: accessRequestResourceRef,
    permissions: [
      accessRequestReadPermission,
      accessRequestUpdatePermission,
      accessRequestCommentPermission,
      accessRequestDecidePermission,
    ],
    rules: accessRequestRules,
    getResources: async ids => requests.getResources(ids),
  });
  registry.addResourceType({
    resourceRef: projectResourceRef,
    permissions: [
      projectReadPermission,
      projectUpdatePermission,
      projectManageMembersPermission,
      projectRetryPermission,
      projectArchivePermission,
    ],
    rules: projectRules,
    getResources: async slugs => projects.getResources(slugs),
  });
}
