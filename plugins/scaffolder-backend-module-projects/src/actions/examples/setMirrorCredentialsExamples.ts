import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const setMirrorCredentialsExamples: TemplateExample[] = [
  {
    description:
      'Donne au miroir les identifiants scellés du secret `mirrorCredentials`',
    example: stringify({
      steps: [
        {
          id: 'credentials',
          action: 'cpn:mirror:set-credentials',
          name: 'Donner les identifiants',
          input: {
            project: 'vigie',
            repository: 'api',
          },
        },
      ],
    }),
  },
];
