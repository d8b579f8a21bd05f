import type { AttributeDefinition } from '../AttributeDefinition';

export const hostingAttributes: AttributeDefinition[] = [
  {
    id: 'hostingOffer',
    group: 'hosting',
    label: { fr: 'Hébergement', en: 'Hosting' },
    type: {
      kind: 'choice',
      choices: [
        { value: 'isocele', label: { fr: 'Isocèle', en: 'Isocèle' } },
        {
          value: 'cloud-pi',
          label: { fr: 'Cloud π', en: 'Cloud π' },
          aliases: ['cloud pi'],
        },
        {
          value: 'cloud-pi-native',
          label: { fr: 'Cloud π Native', en: 'Cloud π Native' },
          aliases: ['cpin', 'cloud pi native'],
        },
        { value: 'nubo', label: { fr: 'Nubo', en: 'Nubo' } },
        {
          value: 'secnumcloud',
          label: { fr: 'SecNumCloud', en: 'SecNumCloud' },
          aliases: ['snc'],
        },
        { value: 'other', label: { fr: 'Autre', en: 'Other' } },
      ],
    },
    aliases: ['offre', 'offre d’hébergement', 'plateforme'],
    facet: true,
    column: true,
    completeness: 1,
  },
  {
    id: 'hostingSite',
    group: 'hosting',
    label: { fr: 'Site', en: 'Site' },
    type: { kind: 'text', maxLength: 120 },
    aliases: ['site d’hébergement', 'datacenter', 'centre de données'],
    facet: true,
    completeness: 2,
  },
];
