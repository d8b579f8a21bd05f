import {
  skillsOverviewPermission,
  skillsPersonAssessPermission,
  skillsPersonReadPermission,
  skillsPersonValidatePermission,
  skillsProofRecordPermission,
  skillsTeamReadPermission,
} from '@cloud-pi-native/plugin-skills-common';

const missing: Readonly<Record<string, string>> = {
  [skillsPersonReadPermission.name]:
    'The levels of a person are for that person, for the administrators of their projects and for the Service Team',
  [skillsPersonAssessPermission.name]:
    'Everybody assesses themselves: nobody does it for somebody else',
  [skillsPersonValidatePermission.name]:
    'Levels are validated by an administrator of a project of the person, or by the Service Team, and never by oneself',
  [skillsTeamReadPermission.name]:
    'The matrix of a team is for its members, for the Service Team and for governance',
  [skillsOverviewPermission.name]:
    'The levels of everybody together are for the Service Team, governance and the socle',
  [skillsProofRecordPermission.name]:
    'Proofs are brought by the portal or by the Service Team; add your own on your page',
};

/** Why a permission is refused: what the person lacks. */
export function refusalOf(permission: string): string {
  return `${
    missing[permission] ?? 'This is not given to you'
  } (permission '${permission}')`;
}
