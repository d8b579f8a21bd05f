import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const addRepositoryExamples: TemplateExample[] = [
  {
    description: 'Ajoute un dépôt recopié depuis la forge primaire',
    example: stringify({
      steps: [
        {
          id: 'add',
          action: 'cpn:project:add-repository',
          name: 'Ajouter le dépôt',
          input: {
            project: 'vigie',
            repository: {
              name: 'api',
              url: 'https://forge.exemple.fr/vigie/api.git',
              isPrivate: false,
              purpose: 'application',
            },
          },
        },
      ],
    }),
  },
];
