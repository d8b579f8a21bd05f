import {
  quotaChangeAskPermission,
  quotaChangeDecidePermission,
  quotasLedgerPermission,
  quotasPlatformReadPermission,
  quotasReadPermission,
} from '@cloud-pi-native/plugin-quotas-common';

const missing: Readonly<Record<string, string>> = {
  [quotasReadPermission.name]:
    'To see the quotas of this project, be a member of it',
  [quotaChangeAskPermission.name]:
    'To ask for quotas, be an administrator or a DevOps of the project',
  [quotaChangeDecidePermission.name]:
    'Quotas are decided by the Service Team and the socle: their roles come from the identity provider',
  [quotasPlatformReadPermission.name]:
    'The clusters are for those who run the platform or look at the whole portfolio',
  [quotasLedgerPermission.name]:
    'Only the portal itself writes in the ledger of quotas',
};

/** Why a permission is refused: what the person lacks. */
export function refusalOf(permission: string): string {
  return `${
    missing[permission] ?? 'This is not given to you'
  } (permission '${permission}')`;
}
