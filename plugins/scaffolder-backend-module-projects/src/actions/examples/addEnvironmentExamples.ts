import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const addEnvironmentExamples: TemplateExample[] = [
  {
    description: 'Ajoute un environnement de développement',
    example: stringify({
      steps: [
        {
          id: 'add',
          action: 'cpn:project:add-environment',
          name: "Créer l'environnement",
          input: {
            project: 'vigie',
            environment: {
              name: 'dev',
              stage: 'dev',
              cluster: 'resource:default/nubo-np-1',
              resources: {
                cpu: 1,
                memory: 2,
                gpu: 0,
                storage: 5,
              },
            },
          },
        },
      ],
    }),
  },
];
