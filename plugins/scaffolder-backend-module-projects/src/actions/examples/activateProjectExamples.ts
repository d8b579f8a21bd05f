import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const activateProjectExamples: TemplateExample[] = [
  {
    description: 'Rend le projet actif une fois tous ses services en place',
    example: stringify({
      steps: [
        {
          id: 'activate',
          action: 'cpn:project:activate',
          name: 'Activer le projet',
          input: {
            runId: '${{ steps.reserve.output.runId }}',
          },
        },
      ],
    }),
  },
];
