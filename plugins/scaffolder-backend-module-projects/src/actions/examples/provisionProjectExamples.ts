import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const provisionProjectExamples: TemplateExample[] = [
  {
    description: 'Met en place GitLab pour le projet',
    example: stringify({
      steps: [
        {
          id: 'gitlab',
          action: 'cpn:project:provision',
          name: 'GitLab',
          input: {
            runId: '${{ steps.reserve.output.runId }}',
            service: 'gitlab',
          },
        },
      ],
    }),
  },
];
