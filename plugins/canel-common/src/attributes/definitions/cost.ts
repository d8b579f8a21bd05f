import type { AttributeDefinition } from '../AttributeDefinition';

export const costAttributes: AttributeDefinition[] = [
  {
    id: 'costs',
    group: 'cost',
    label: { fr: 'Coûts', en: 'Costs' },
    help: {
      fr: 'Par année et par nature, en euros toutes taxes comprises.',
      en: 'By year and kind, in euros including taxes.',
    },
    type: {
      kind: 'table',
      columns: [
        {
          id: 'year',
          label: { fr: 'Année', en: 'Year' },
          type: 'integer',
          required: true,
        },
        {
          id: 'kind',
          label: { fr: 'Nature', en: 'Kind' },
          type: 'text',
          required: true,
        },
        {
          id: 'amount',
          label: { fr: 'Montant (€)', en: 'Amount (€)' },
          type: 'number',
          required: true,
        },
      ],
    },
  },
];
