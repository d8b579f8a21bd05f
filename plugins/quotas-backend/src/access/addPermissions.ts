import type {
  AuthService,
  PermissionsRegistryService,
} from '@backstage/backend-plugin-api';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import {
  quotaChangeAskPermission,
  quotaChangeDecidePermission,
  quotasLedgerPermission,
  quotasPlatformReadPermission,
  quotasPreviewPermission,
  quotasReadPermission,
} from '@cloud-pi-native/plugin-quotas-common';
import { hasProjectRole, quotasResourceRef } from './resources';

/** Tells the permission system what this plugin guards, and how to decide on the quotas of a project. */
export function addPermissions(
  registry: PermissionsRegistryService,
  { auth, projects }: { auth: AuthService; projects: ProjectsService },
): void {
  registry.addPermissions([
    quotaChangeDecidePermission,
    quotasLedgerPermission,
    quotasPlatformReadPermission,
    quotasPreviewPermission,
  ]);
  registry.addResourceType({
    resourceRef: quotasResourceRef,
    permissions: [quotasReadPermission, quotaChangeAskPermission],
    rules: [hasProjectRole],
    getResources: async slugs => {
      const credentials = await auth.getOwnServiceCredentials();
      return Promise.all(
        slugs.map(async slug => {
          const project = await projects.getProject(slug, { credentials });
          return project && { members: project.members };
        }),
      );
    },
  });
}
