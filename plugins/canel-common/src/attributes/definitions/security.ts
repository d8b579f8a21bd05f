import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { AttributeDefinition } from '../AttributeDefinition';

/** Scale of needs of the ANSSI's guide on homologation: 0 is none, 4 is critical. */
function need(id: string, label: BilingualText): AttributeDefinition {
  return {
    id,
    group: 'security',
    label,
    type: { kind: 'number', integer: true, minimum: 0, maximum: 4 },
    completeness: 2,
  };
}

export const securityAttributes: AttributeDefinition[] = [
  {
    id: 'protection',
    group: 'security',
    label: { fr: 'Protection', en: 'Protection' },
    help: {
      fr: 'Non protégé, ou Diffusion Restreinte (instruction interministérielle n° 901).',
      en: 'Not protected, or Diffusion Restreinte (interministerial instruction no. 901).',
    },
    type: {
      kind: 'choice',
      choices: [
        {
          value: 'NP',
          label: { fr: 'Non protégé', en: 'Not protected' },
          aliases: ['usuel', 'non protégé (np)'],
        },
        {
          value: 'DR',
          label: { fr: 'Diffusion Restreinte', en: 'Diffusion Restreinte' },
          aliases: ['restreint', 'diffusion restreinte (dr)'],
        },
      ],
    },
    aliases: ['np/dr', 'niveau de protection'],
    facet: true,
    column: true,
    completeness: 1,
  },
  {
    id: 'sensitivity',
    group: 'security',
    label: { fr: 'Importance', en: 'Importance' },
    help: {
      fr: 'Échelle S1 à S4 de la cartographie des applications ; S4 est un système d’importance vitale.',
      en: 'Scale S1 to S4 of the map of applications; S4 is a system of vital importance.',
    },
    type: {
      kind: 'choice',
      choices: [
        { value: 'S1', label: { fr: 'Standard', en: 'Standard' } },
        { value: 'S2', label: { fr: 'Sensible', en: 'Sensitive' } },
        {
          value: 'S3',
          label: { fr: 'Système essentiel', en: 'Essential system' },
          aliases: ['sie'],
        },
        {
          value: 'S4',
          label: { fr: 'Importance vitale', en: 'Vital importance' },
          aliases: ['siiv'],
        },
      ],
    },
    facet: true,
    completeness: 1,
  },
  {
    id: 'exposure',
    group: 'security',
    label: { fr: 'Exposition', en: 'Exposure' },
    type: {
      kind: 'choice',
      choices: [
        { value: 'internet', label: { fr: 'Internet', en: 'Internet' } },
        { value: 'intranet', label: { fr: 'Intranet', en: 'Intranet' } },
        { value: 'rie', label: { fr: 'RIE', en: 'RIE' } },
      ],
    },
    facet: true,
    completeness: 1,
  },
  need('needAvailability', {
    fr: 'Besoin de disponibilité',
    en: 'Need for availability',
  }),
  need('needIntegrity', { fr: 'Besoin d’intégrité', en: 'Need for integrity' }),
  need('needConfidentiality', {
    fr: 'Besoin de confidentialité',
    en: 'Need for confidentiality',
  }),
  need('needTraceability', {
    fr: 'Besoin de traçabilité',
    en: 'Need for traceability',
  }),
  {
    id: 'personalData',
    group: 'security',
    label: { fr: 'Données personnelles', en: 'Personal data' },
    help: {
      fr: 'Au sens du règlement (UE) 2016/679 (RGPD), articles 4 et 9.',
      en: 'Within the meaning of Regulation (EU) 2016/679 (GDPR), articles 4 and 9.',
    },
    type: {
      kind: 'choice',
      choices: [
        {
          value: 'none',
          label: { fr: 'Aucune', en: 'None' },
          aliases: ['non'],
        },
        {
          value: 'ordinary',
          label: { fr: 'Courantes', en: 'Ordinary' },
          aliases: ['oui'],
        },
        { value: 'sensitive', label: { fr: 'Sensibles', en: 'Sensitive' } },
      ],
    },
    facet: true,
    completeness: 2,
  },
  {
    id: 'openData',
    group: 'security',
    label: { fr: 'Données ouvertes', en: 'Open data' },
    help: {
      fr: 'Toutes ses données sont publiées en données ouvertes.',
      en: 'All of its data are published as open data.',
    },
    type: { kind: 'boolean' },
    aliases: ['open data'],
  },
  {
    id: 'dima',
    group: 'security',
    label: { fr: 'DIMA', en: 'Maximum downtime (DIMA)' },
    help: {
      fr: 'Durée d’interruption maximale admissible.',
      en: 'Longest interruption that is acceptable.',
    },
    type: { kind: 'number', minimum: 0 },
    unit: { fr: 'h', en: 'h' },
    aliases: ['dima', 'rto'],
    completeness: 2,
  },
  {
    id: 'pdma',
    group: 'security',
    label: { fr: 'PDMA', en: 'Maximum data loss (PDMA)' },
    help: {
      fr: 'Perte de données maximale admissible.',
      en: 'Greatest loss of data that is acceptable.',
    },
    type: { kind: 'number', minimum: 0 },
    unit: { fr: 'h', en: 'h' },
    aliases: ['pdma', 'rpo'],
    completeness: 2,
  },
  {
    id: 'restartPriority',
    group: 'security',
    label: { fr: 'Priorité de redémarrage', en: 'Restart priority' },
    type: {
      kind: 'choice',
      choices: ['R0', 'R1', 'R1*', 'R2', 'R3'].map(value => ({
        value,
        label: { fr: value, en: value },
        ...(value === 'R1*' ? { aliases: ['R1_STAR'] } : {}),
      })),
    },
    facet: true,
    completeness: 2,
  },
];
