import { projectRoles } from '@cloud-pi-native/plugin-portal-common';
import {
  skillsOverviewPermission,
  skillsPersonAssessPermission,
  skillsPersonReadPermission,
  skillsPersonValidatePermission,
  skillsProofRecordPermission,
  skillsReadPermission,
  skillsTeamReadPermission,
} from '@cloud-pi-native/plugin-skills-common';
import type { PermissionTableRow } from '../PermissionTableRow';

/** The permissions on skills. The « requester » is the person whose levels they are, the project is one of theirs. */
export const skillsRows: PermissionTableRow[] = [
  {
    permission: skillsReadPermission,
    purpose: 'Voir les compétences de l’offre et les niveaux attendus',
    authenticated: true,
  },
  {
    permission: skillsPersonReadPermission,
    purpose:
      'Voir les niveaux d’une personne, ses preuves et leur historique (demandeur : la personne elle-même)',
    platform: ['service-team'],
    project: ['admin'],
    requester: 'may',
  },
  {
    permission: skillsPersonAssessPermission,
    purpose:
      'S’auto-évaluer, ajouter ses preuves, demander une validation, emporter ou effacer ses données (demandeur : la personne elle-même)',
    requester: 'may',
  },
  {
    permission: skillsPersonValidatePermission,
    purpose:
      'Valider ou refuser le niveau d’une personne (demandeur : la personne elle-même)',
    platform: ['service-team'],
    project: ['admin'],
    requester: 'may-not',
  },
  {
    permission: skillsTeamReadPermission,
    purpose:
      'Voir la matrice d’une équipe : les niveaux de ceux que l’on encadre, le total des autres à partir de cinq personnes (responsable : les membres du groupe)',
    platform: ['service-team', 'governance'],
    project: projectRoles,
    owner: true,
  },
  {
    permission: skillsOverviewPermission,
    purpose: 'Voir les compétences de tous, en total seulement',
    platform: ['service-team', 'socle', 'governance'],
  },
  {
    permission: skillsProofRecordPermission,
    purpose: 'Apporter la preuve d’un niveau à une personne',
    platform: ['service-team'],
  },
];
