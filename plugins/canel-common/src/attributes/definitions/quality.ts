import type { AttributeDefinition } from '../AttributeDefinition';

export const qualityAttributes: AttributeDefinition[] = [
  {
    id: 'rgaaRate',
    group: 'quality',
    label: { fr: 'Taux RGAA', en: 'RGAA rate' },
    help: {
      fr: 'Taux de conformité au référentiel général d’amélioration de l’accessibilité (loi n° 2005-102, article 47).',
      en: 'Rate of conformity with the State’s accessibility framework (law no. 2005-102, article 47).',
    },
    type: { kind: 'number', minimum: 0, maximum: 100 },
    unit: { fr: '%', en: '%' },
    aliases: ['rgaa'],
  },
  {
    id: 'dsfr',
    group: 'quality',
    label: { fr: 'Système de design de l’État', en: 'State design system' },
    type: { kind: 'boolean' },
    aliases: ['dsfr'],
  },
  {
    id: 'lastReview',
    group: 'quality',
    label: { fr: 'Dernière revue', en: 'Last review' },
    type: { kind: 'date' },
    aliases: ['date de revue'],
  },
];
