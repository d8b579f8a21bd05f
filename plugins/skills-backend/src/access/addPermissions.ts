import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  skillsOverviewPermission,
  skillsPersonAssessPermission,
  skillsPersonReadPermission,
  skillsPersonValidatePermission,
  skillsProofRecordPermission,
  skillsReadPermission,
  skillsTeamReadPermission,
  teamKinds,
} from '@cloud-pi-native/plugin-skills-common';
import {
  personResourceRef,
  personRules,
  teamResourceRef,
  teamRules,
} from './resources';
import type { TeamDirectory } from './TeamDirectory';

/** Tells the permission system what this plugin guards, and how to decide on a person and on a team. */
export function addPermissions(
  registry: PermissionsRegistryService,
  directory: TeamDirectory,
): void {
  registry.addPermissions([
    skillsReadPermission,
    skillsOverviewPermission,
    skillsProofRecordPermission,
  ]);
  registry.addResourceType({
    resourceRef: personResourceRef,
    permissions: [
      skillsPersonReadPermission,
      skillsPersonAssessPermission,
      skillsPersonValidatePermission,
    ],
    rules: personRules,
    // By entity reference.
    getResources: async refs =>
      Promise.all(
        refs.map(async userRef => ({
          userRef,
          members: await directory.colleaguesOf(userRef),
        })),
      ),
  });
  registry.addResourceType({
    resourceRef: teamResourceRef,
    permissions: [skillsTeamReadPermission],
    rules: teamRules,
    // By kind and name: `project:vigie`.
    getResources: async refs =>
      Promise.all(
        refs.map(async ref => {
          const [kind, name] = ref.split(':');
          const known = teamKinds.find(one => one === kind);
          if (!known || !name) return undefined;
          if (known === 'group') {
            return { group: `group:default/${name}`, members: [] };
          }
          const { members } = await directory.read({ kind: known, name });
          return {
            members: members.flatMap(({ userRef, role }) =>
              role ? [{ userRef, role }] : [],
            ),
          };
        }),
      ),
  });
}
