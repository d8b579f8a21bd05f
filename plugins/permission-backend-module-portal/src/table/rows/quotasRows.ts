import {
  platformRoles,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import {
  quotaChangeAskPermission,
  quotaChangeDecidePermission,
  quotasLedgerPermission,
  quotasPlatformReadPermission,
  quotasPreviewPermission,
  quotasReadPermission,
} from '@cloud-pi-native/plugin-quotas-common';
import type { PermissionTableRow } from '../PermissionTableRow';

/** The permissions on quotas. Nobody but the portal itself writes in the ledger. */
export const quotasRows: PermissionTableRow[] = [
  {
    permission: quotasReadPermission,
    purpose:
      'Voir les quotas d’un projet : enveloppes, réservations, demandes, historique',
    platform: platformRoles,
    project: projectRoles,
  },
  {
    permission: quotaChangeAskPermission,
    purpose: 'Demander un changement de quota, retirer sa demande',
    platform: ['service-team'],
    project: ['admin', 'devops'],
  },
  {
    permission: quotaChangeDecidePermission,
    purpose: 'Accorder ou refuser un changement de quota (jamais le sien)',
    platform: ['service-team', 'socle'],
  },
  {
    permission: quotasPlatformReadPermission,
    purpose: 'Voir le remplissage des clusters et des zones',
    platform: platformRoles,
  },
  {
    permission: quotasPreviewPermission,
    purpose: 'Savoir si des environnements trouveraient de la place',
    authenticated: true,
  },
  {
    permission: quotasLedgerPermission,
    purpose:
      'Écrire dans le registre des quotas (services du portail seulement)',
  },
];
