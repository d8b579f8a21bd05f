import type { AttributeDefinition } from '../AttributeDefinition';

export const sourcingAttributes: AttributeDefinition[] = [
  {
    id: 'sourcing',
    group: 'sourcing',
    label: { fr: 'Mode d’acquisition', en: 'Sourcing' },
    type: {
      kind: 'choice',
      choices: [
        { value: 'make', label: { fr: 'Faire', en: 'Make' } },
        {
          value: 'have-made',
          label: { fr: 'Faire faire', en: 'Have made' },
        },
        { value: 'buy', label: { fr: 'Acheter', en: 'Buy' } },
        { value: 'reuse', label: { fr: 'Réutiliser', en: 'Reuse' } },
      ],
    },
    facet: true,
  },
];
