import {
  trainingDecidePermission,
  trainingFollowPermission,
  trainingOverviewPermission,
  trainingReadPermission,
  trainingTeamPermission,
} from '@cloud-pi-native/plugin-training-common';

const missing: Readonly<Record<string, string>> = {
  [trainingReadPermission.name]: 'To look at the paths, sign in',
  [trainingFollowPermission.name]: 'To follow a path, sign in',
  [trainingDecidePermission.name]:
    'A proof is looked at by an administrator of a project of the person, or by the Service Team, and never by the person',
  [trainingTeamPermission.name]:
    'To see how far a team is, be a member of its project',
  [trainingOverviewPermission.name]:
    'The paths of everybody are for the Service Team and for governance',
};

/** Why a permission is refused: what the person lacks. */
export function refusalOf(permission: string): string {
  return `${
    missing[permission] ?? 'This is not given to you'
  } (permission '${permission}')`;
}
