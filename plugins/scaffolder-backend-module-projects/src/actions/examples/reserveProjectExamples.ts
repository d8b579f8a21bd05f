import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const reserveProjectExamples: TemplateExample[] = [
  {
    description: "Réserve le nom du projet d'une demande approuvée",
    example: stringify({
      steps: [
        {
          id: 'reserve',
          action: 'cpn:project:reserve',
          name: 'Réserver le nom',
          input: {
            requestId: '${{ parameters.requestId }}',
          },
        },
      ],
    }),
  },
];
