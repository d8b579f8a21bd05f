import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const submitRequestExamples: TemplateExample[] = [
  {
    description: 'Dépose une demande avec les réponses du formulaire',
    example: stringify({
      steps: [
        {
          id: 'submit',
          action: 'cpn:request:submit',
          name: 'Déposer la demande',
          input: {
            request: '${{ parameters }}',
          },
        },
      ],
    }),
  },
];
