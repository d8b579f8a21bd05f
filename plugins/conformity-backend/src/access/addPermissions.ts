import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  conformityCheckPermission,
  conformityPortfolioPermission,
  conformityReadPermission,
  conformityReviewPermission,
  conformityStatePermission,
  derogationAskPermission,
  derogationDecidePermission,
} from '@cloud-pi-native/plugin-conformity-common';
import type { ProjectApplications } from './ProjectApplications';
import { conformityResourceRef, conformityRules } from './resources';
import type { SeenApplications } from './SeenApplications';

/** Tells the permission system what this plugin guards, and how to decide on an application. */
export function addPermissions(
  registry: PermissionsRegistryService,
  { seen, projects }: { seen: SeenApplications; projects: ProjectApplications },
): void {
  registry.addPermissions([
    conformityReviewPermission,
    derogationDecidePermission,
    conformityPortfolioPermission,
  ]);
  registry.addResourceType({
    resourceRef: conformityResourceRef,
    permissions: [
      conformityReadPermission,
      conformityStatePermission,
      conformityCheckPermission,
      derogationAskPermission,
    ],
    rules: conformityRules,
    getResources: async refs => {
      const { byRef } = await seen.all();
      return Promise.all(
        refs.map(async ref => {
          const application = byRef.get(ref);
          if (!application) return undefined;
          return {
            owner: application.owner,
            members: await projects.membersOf(ref),
          };
        }),
      );
    },
  });
}
