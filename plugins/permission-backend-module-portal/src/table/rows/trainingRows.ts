import { projectRoles } from '@cloud-pi-native/plugin-portal-common';
import {
  trainingDecidePermission,
  trainingFollowPermission,
  trainingOverviewPermission,
  trainingReadPermission,
  trainingTeamPermission,
} from '@cloud-pi-native/plugin-training-common';
import type { PermissionTableRow } from '../PermissionTableRow';

/** The permissions on paths, on what people follow and on what shows it. */
export const trainingRows: PermissionTableRow[] = [
  {
    permission: trainingReadPermission,
    purpose: 'Voir les parcours et les modules de formation',
    authenticated: true,
  },
  {
    permission: trainingFollowPermission,
    purpose:
      'Suivre soi-même un parcours : s’inscrire, avancer, donner une preuve, exporter ou effacer ses données',
    authenticated: true,
  },
  {
    permission: trainingDecidePermission,
    purpose:
      'Accepter ou refuser la preuve de formation d’un membre de ses projets (jamais la sienne)',
    platform: ['service-team'],
    project: ['admin'],
  },
  {
    permission: trainingTeamPermission,
    purpose:
      'Voir où en est une équipe, en nombres et à partir de cinq personnes',
    platform: ['service-team', 'governance'],
    project: projectRoles,
  },
  {
    permission: trainingOverviewPermission,
    purpose: 'Voir comment tous les parcours sont suivis, et où l’on s’arrête',
    platform: ['service-team', 'governance'],
  },
];
