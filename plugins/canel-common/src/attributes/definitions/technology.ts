import type { AttributeDefinition } from '../AttributeDefinition';

export const technologyAttributes: AttributeDefinition[] = [
  {
    id: 'technologies',
    group: 'technology',
    label: { fr: 'Technologies', en: 'Technologies' },
    type: {
      kind: 'table',
      columns: [
        {
          id: 'product',
          label: { fr: 'Produit', en: 'Product' },
          type: 'text',
          required: true,
        },
        {
          id: 'version',
          label: { fr: 'Version', en: 'Version' },
          type: 'text',
        },
        {
          id: 'endOfSupport',
          label: { fr: 'Fin de support', en: 'End of support' },
          type: 'date',
        },
      ],
    },
    completeness: 3,
  },
];
