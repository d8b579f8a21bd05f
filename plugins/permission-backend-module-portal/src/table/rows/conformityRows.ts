import {
  conformityCheckPermission,
  conformityPortfolioPermission,
  conformityReadPermission,
  conformityReviewPermission,
  conformityStatePermission,
  derogationAskPermission,
  derogationDecidePermission,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  platformRoles,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import type { PermissionTableRow } from '../PermissionTableRow';

/** The permissions on where applications stand against the CCT. */
export const conformityRows: PermissionTableRow[] = [
  {
    permission: conformityReadPermission,
    purpose:
      'Voir où en est une application face au CCT : déclarations, preuves, dérogations, contrôles',
    platform: platformRoles,
    project: projectRoles,
    owner: true,
  },
  {
    permission: conformityStatePermission,
    purpose: 'Déclarer comment une exigence est satisfaite',
    project: ['admin', 'devops', 'developer'],
    owner: true,
  },
  {
    permission: conformityCheckPermission,
    purpose: 'Relancer les contrôles automatiques d’une application',
    project: ['admin', 'devops', 'developer'],
    owner: true,
  },
  {
    permission: derogationAskPermission,
    purpose: 'Demander une dérogation, retirer la sienne',
    project: ['admin', 'devops'],
    owner: true,
  },
  {
    permission: conformityReviewPermission,
    purpose: 'Relire une déclaration',
    platform: ['governance'],
  },
  {
    permission: derogationDecidePermission,
    purpose:
      'Accorder ou refuser une dérogation (jamais la sienne), retirer celle d’un autre',
    platform: ['governance'],
  },
  {
    permission: conformityPortfolioPermission,
    purpose:
      'Voir tout le portefeuille face au CCT (chacun y trouve ce que le catalogue lui montre)',
    platform: ['service-team', 'exploitation', 'governance', 'rssi'],
  },
];
