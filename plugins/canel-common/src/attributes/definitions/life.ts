import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { AttributeDefinition } from '../AttributeDefinition';

function phase(
  id: string,
  label: BilingualText,
  aliases: string[],
): AttributeDefinition {
  return { id, group: 'life', label, type: { kind: 'date' }, aliases };
}

/** Dates at which an application enters each of its phases, in their order. @public */
export const lifePhases = [
  'studyDate',
  'buildDate',
  'productionDate',
  'retirementDate',
  'endDate',
] as const;

export const lifeAttributes: AttributeDefinition[] = [
  {
    id: 'status',
    group: 'life',
    label: { fr: 'Statut', en: 'Status' },
    type: {
      kind: 'choice',
      choices: [
        {
          value: 'under-construction',
          label: { fr: 'En construction', en: 'Under construction' },
          aliases: ['under_construction'],
        },
        {
          value: 'to-validate',
          label: { fr: 'À valider', en: 'To be validated' },
          aliases: ['to_validate'],
        },
        {
          value: 'poc',
          label: { fr: 'Preuve de concept', en: 'Proof of concept' },
        },
        {
          value: 'in-production-mvp',
          label: { fr: 'En production (MVP)', en: 'In production (MVP)' },
          aliases: ['in_production_mvp'],
        },
        {
          value: 'in-production',
          label: { fr: 'En production', en: 'In production' },
          aliases: ['in_production'],
        },
        {
          value: 'retiring',
          label: { fr: 'En cours de retrait', en: 'Being retired' },
          aliases: ['in_production_decommissioning'],
        },
        {
          value: 'decommissioned',
          label: { fr: 'Décommissionnée', en: 'Decommissioned' },
          aliases: ['retirée du service'],
        },
        {
          value: 'deleted',
          label: { fr: 'Supprimée', en: 'Deleted' },
        },
      ],
    },
    aliases: ['état', 'statut actuel'],
    facet: true,
    column: true,
    completeness: 1,
  },
  phase('studyDate', { fr: 'Étude', en: 'Study' }, ['date d’étude']),
  phase('buildDate', { fr: 'Construction', en: 'Construction' }, [
    'date de construction',
  ]),
  phase('productionDate', { fr: 'Mise en production', en: 'Production' }, [
    'date de mise en production',
    'mep',
  ]),
  phase('retirementDate', { fr: 'Début du retrait', en: 'Retirement' }, [
    'date de retrait',
  ]),
  phase('endDate', { fr: 'Fin de vie', en: 'End of life' }, [
    'date de fin',
    'décommissionnement',
  ]),
  {
    id: 'successor',
    group: 'life',
    label: { fr: 'Remplacée par', en: 'Replaced by' },
    help: {
      fr: 'Référence de l’application qui la remplace.',
      en: 'Reference of the application that takes its place.',
    },
    type: { kind: 'text', maxLength: 200 },
    aliases: ['successeur'],
  },
  {
    id: 'replacementDate',
    group: 'life',
    label: { fr: 'Date de remplacement', en: 'Replacement date' },
    type: { kind: 'date' },
  },
];
