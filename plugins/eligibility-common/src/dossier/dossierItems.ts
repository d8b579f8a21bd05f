import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** A document or a fact that the project hands over to be qualified. @public */
export interface DossierItem {
  id: string;
  title: BilingualText;
}

/** What the support agreement asks for, in its order. @public */
export const dossierItems: readonly DossierItem[] = [
  {
    id: 'prerequisites',
    title: {
      fr: 'Prérequis techniques vérifiés',
      en: 'Technical prerequisites checked',
    },
  },
  {
    id: 'skills',
    title: {
      fr: 'Matrice de compétences vérifiée',
      en: 'Skills matrix checked',
    },
  },
  {
    id: 'cct',
    title: { fr: 'Exigences du CCT', en: 'Requirements of the CCT' },
  },
  { id: 'dns', title: { fr: 'Contraintes de DNS', en: 'DNS constraints' } },
  {
    id: 'architecture',
    title: {
      fr: 'Dossier d’architecture, ou au moins un schéma',
      en: 'Architecture file, or at least a diagram',
    },
  },
  {
    id: 'volumes',
    title: {
      fr: 'Volumes de données et d’utilisateurs',
      en: 'Volumes of data and of users',
    },
  },
  {
    id: 'migration',
    title: {
      fr: 'Reprise de données et son volume',
      en: 'Migration of data and its volume',
    },
  },
  {
    id: 'backup',
    title: {
      fr: 'Sauvegarde et restauration, demandées ou prévues',
      en: 'Backup and restore, asked for or planned',
    },
  },
  {
    id: 'databases',
    title: {
      fr: 'Procédure de création des bases',
      en: 'Procedure to create the databases',
    },
  },
  {
    id: 'externals',
    title: {
      fr: 'Composants extérieurs appelés (MI, RIE, Internet)',
      en: 'External components called (MI, RIE, Internet)',
    },
  },
  {
    id: 'exposure',
    title: {
      fr: 'Exposition (Internet, intranet, RIE) et protection (DR, NP)',
      en: 'Exposure (Internet, intranet, RIE) and protection (DR, NP)',
    },
  },
  {
    id: 'environments',
    title: { fr: 'Nombre d’environnements', en: 'Number of environments' },
  },
  {
    id: 'domains',
    title: {
      fr: 'Nom de domaine et certificat par environnement',
      en: 'Domain name and certificate of each environment',
    },
  },
  {
    id: 'resources',
    title: {
      fr: 'Estimation du processeur et de la mémoire',
      en: 'Estimate of CPU and memory',
    },
  },
  {
    id: 'schedule',
    title: {
      fr: 'Calendrier, jalons, état du projet',
      en: 'Schedule, milestones, state of the project',
    },
  },
];

/** Where an item of the dossier is. @public */
export const dossierStates = [
  'missing',
  'in-progress',
  'ready',
  'not-applicable',
] as const;

/** @public */
export type DossierState = (typeof dossierStates)[number];

/** @public */
export const dossierStateLabels: Record<DossierState, BilingualText> = {
  missing: { fr: 'Manque', en: 'Missing' },
  'in-progress': { fr: 'En cours', en: 'In progress' },
  ready: { fr: 'Prêt', en: 'Ready' },
  'not-applicable': { fr: 'Sans objet', en: 'Not applicable' },
};
