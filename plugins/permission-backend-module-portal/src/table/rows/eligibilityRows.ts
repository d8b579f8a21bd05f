import {
  eligibilityAnswerPermission,
  eligibilityCreatePermission,
  eligibilityReadPermission,
} from '@cloud-pi-native/plugin-eligibility-common';
import {
  platformRoles,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import type { PermissionTableRow } from '../PermissionTableRow';

/** The permissions on eligibility. The « requester » is the person who began the questionnaire. */
export const eligibilityRows: PermissionTableRow[] = [
  {
    permission: eligibilityCreatePermission,
    purpose:
      'Commencer le diagnostic d’éligibilité d’une application à venir, ou d’une application que l’on peut renseigner',
    authenticated: true,
  },
  {
    permission: eligibilityReadPermission,
    purpose:
      'Voir un diagnostic d’éligibilité (demandeur : la personne qui l’a commencé)',
    platform: platformRoles,
    project: projectRoles,
    owner: true,
    requester: 'may',
  },
  {
    permission: eligibilityAnswerPermission,
    purpose:
      'Répondre à un diagnostic d’éligibilité, en garder une version (demandeur : la personne qui l’a commencé)',
    platform: ['service-team'],
    project: ['admin', 'devops', 'developer'],
    owner: true,
    requester: 'may',
  },
];
