import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  eligibilityAnswerPermission,
  eligibilityCreatePermission,
  eligibilityReadPermission,
} from '@cloud-pi-native/plugin-eligibility-common';
import type { DiagnosticStore } from '../stores/DiagnosticStore';
import type { ApplicationReader } from './ApplicationReader';
import {
  eligibilityResourceRef,
  eligibilityRules,
  type EligibilityResource,
} from './resources';

/** Tells the permission system what this plugin guards, and how to decide on a questionnaire. */
export function addPermissions(
  registry: PermissionsRegistryService,
  {
    applications,
    diagnostics,
  }: { applications: ApplicationReader; diagnostics: DiagnosticStore },
): void {
  registry.addPermissions([eligibilityCreatePermission]);
  registry.addResourceType({
    resourceRef: eligibilityResourceRef,
    permissions: [eligibilityReadPermission, eligibilityAnswerPermission],
    rules: eligibilityRules,
    // By identifier.
    getResources: async ids =>
      Promise.all(
        ids.map(async (id): Promise<EligibilityResource | undefined> => {
          const diagnostic = await diagnostics.find(id);
          if (!diagnostic) return undefined;
          const { author, application } = diagnostic;
          if (application === undefined) return { author, members: [] };
          const [known, members] = await Promise.all([
            applications.findForPortal(application),
            applications.membersOf(application),
          ]);
          return { author, members, owner: known?.owner };
        }),
      ),
  });
}
