import {
  conformityCheckPermission,
  conformityPortfolioPermission,
  conformityReadPermission,
  conformityReviewPermission,
  conformityStatePermission,
  derogationAskPermission,
  derogationDecidePermission,
} from '@cloud-pi-native/plugin-conformity-common';

const missing: Readonly<Record<string, string>> = {
  [conformityReadPermission.name]:
    'To see where this application stands against the CCT, be a member of one of its projects, or of the group that owns it',
  [conformityStatePermission.name]:
    'To state how a requirement is met, be an administrator, a DevOps or a developer of a project of the application, or a member of the group that owns it',
  [conformityCheckPermission.name]:
    'To have the checks read this application, be an administrator, a DevOps or a developer of one of its projects, or a member of the group that owns it',
  [derogationAskPermission.name]:
    'To ask for a derogation, be an administrator or a DevOps of a project of the application, or a member of the group that owns it',
  [conformityReviewPermission.name]:
    'Statements are reviewed by governance: its role comes from the identity provider',
  [derogationDecidePermission.name]:
    'Derogations are decided by governance: its role comes from the identity provider',
  [conformityPortfolioPermission.name]:
    'The portfolio is for governance, the RSSI, the Service Team and those who operate',
};

/** Why a permission is refused: what the person lacks. */
export function refusalOf(permission: string): string {
  return `${
    missing[permission] ?? 'This is not given to you'
  } (permission '${permission}')`;
}
