import { auditEventReadPermission } from '@cloud-pi-native/plugin-audit-common';
import {
  applicationImportPermission,
  applicationMapReadPermission,
  applicationSourceManagePermission,
  applicationUpdatePermission,
  homologationRecordPermission,
} from '@cloud-pi-native/plugin-canel-common';
import {
  feedbackGivePermission,
  feedbackReadPermission,
} from '@cloud-pi-native/plugin-documentation-common';
import {
  mirrorProvisionPermission,
  mirrorReadPermission,
  mirrorSetCredentialsPermission,
  mirrorSyncPermission,
  mirrorUpdatePermission,
} from '@cloud-pi-native/plugin-mirrors-common';
import {
  platformRoles,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import {
  accessRequestCommentPermission,
  accessRequestCreatePermission,
  accessRequestDecidePermission,
  accessRequestReadPermission,
  accessRequestUpdatePermission,
  projectArchivePermission,
  projectManageMembersPermission,
  projectProvisionPermission,
  projectReadPermission,
  projectRetryPermission,
  projectUpdatePermission,
} from '@cloud-pi-native/plugin-projects-common';
import type { PermissionTableRow } from '../PermissionTableRow';
import { conformityRows } from './conformityRows';
import { quotasRows } from './quotasRows';
import { eligibilityRows } from './eligibilityRows';
import { serviceLevelRows } from './serviceLevelRows';
import { skillsRows } from './skillsRows';
import { trainingRows } from './trainingRows';

/** The permissions of the portal's own capabilities. */
export const capabilityRows: PermissionTableRow[] = [
  {
    permission: accessRequestCreatePermission,
    purpose: 'Demander l’accès à l’offre',
    authenticated: true,
  },
  {
    permission: accessRequestReadPermission,
    purpose: 'Voir une demande, son dossier et ses échanges',
    platform: ['service-team', 'governance', 'rssi'],
    project: ['admin', 'devops'],
    requester: 'may',
  },
  {
    permission: accessRequestUpdatePermission,
    purpose: 'Corriger ou retirer une demande',
    requester: 'may',
  },
  {
    permission: accessRequestCommentPermission,
    purpose: 'Commenter une demande',
    platform: ['service-team'],
    project: ['admin'],
    requester: 'may',
  },
  {
    permission: accessRequestDecidePermission,
    purpose: 'Demander une correction, accepter, refuser une demande',
    platform: ['service-team'],
    requester: 'may-not',
  },
  {
    permission: projectReadPermission,
    purpose:
      'Voir un projet : environnements, dépôts, membres, services, opérations',
    platform: platformRoles,
    project: projectRoles,
  },
  {
    permission: projectUpdatePermission,
    purpose: 'Ajouter ou retirer un dépôt ou un environnement',
    platform: ['service-team'],
    project: ['admin', 'devops'],
  },
  {
    permission: projectManageMembersPermission,
    purpose: 'Ajouter, modifier, retirer un membre',
    project: ['admin'],
  },
  {
    permission: projectRetryPermission,
    purpose: 'Relancer une étape en échec',
    platform: ['service-team', 'exploitation', 'socle'],
    project: ['admin', 'devops'],
  },
  {
    permission: projectArchivePermission,
    purpose: 'Archiver ou restaurer un projet',
    platform: ['service-team'],
    project: ['admin'],
  },
  {
    permission: projectProvisionPermission,
    purpose: 'Conduire les étapes d’un enrôlement',
    platform: ['service-team'],
  },
  {
    permission: mirrorReadPermission,
    purpose: 'Voir un miroir, ses synchronisations et ses références',
    platform: platformRoles,
    project: projectRoles,
  },
  {
    permission: mirrorSyncPermission,
    purpose: 'Synchroniser un miroir',
    platform: ['service-team', 'exploitation'],
    project: ['admin', 'devops', 'developer'],
  },
  {
    permission: mirrorUpdatePermission,
    purpose: 'Régler un miroir : références, intervalle, pause',
    platform: ['service-team'],
    project: ['admin', 'devops'],
  },
  {
    permission: mirrorSetCredentialsPermission,
    purpose: 'Donner les identifiants d’un dépôt source privé',
    project: ['admin'],
  },
  {
    permission: mirrorProvisionPermission,
    purpose: 'Déclarer un miroir',
    platform: ['service-team'],
  },
  {
    permission: auditEventReadPermission,
    purpose: 'Lire et exporter le journal d’audit',
    platform: ['service-team', 'exploitation', 'governance', 'rssi'],
    project: projectRoles,
  },
  {
    permission: applicationMapReadPermission,
    purpose:
      'Ouvrir la cartographie des applications (chacun y trouve ce que le catalogue lui montre)',
    authenticated: true,
  },
  {
    permission: applicationUpdatePermission,
    purpose: 'Renseigner une application à la main',
    platform: ['service-team', 'governance', 'rssi'],
  },
  {
    permission: homologationRecordPermission,
    purpose: 'Enregistrer une homologation, la corriger',
    platform: ['governance', 'rssi'],
  },
  {
    permission: applicationImportPermission,
    purpose: 'Importer des applications depuis un fichier',
    platform: ['service-team', 'governance'],
  },
  {
    permission: applicationSourceManagePermission,
    purpose: 'Suivre et lancer les lectures des sources de la cartographie',
    platform: ['service-team', 'governance'],
  },
  ...conformityRows,
  ...quotasRows,
  ...serviceLevelRows,
  ...skillsRows,
  ...eligibilityRows,
  ...trainingRows,
  {
    permission: feedbackGivePermission,
    purpose:
      'Dire si une page de documentation a aidé, changer ou retirer sa réponse',
    authenticated: true,
  },
  {
    permission: feedbackReadPermission,
    purpose: 'Lire les avis sur la documentation, sans le nom de leurs auteurs',
    platform: ['service-team', 'governance'],
  },
];
