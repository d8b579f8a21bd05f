import type { Check } from './Check';
import { checkRepositories } from './checkRepositories';
import { noApplicationRepository } from './words';

/** A page shorter than this says nothing. In characters. */
const shortestPage = 200;

/** Each application repository says what it is. */
export const documentationCheck: Check = {
  description: {
    id: 'documentation',
    title: { fr: 'Documentation présente', en: 'Documentation there' },
    description: {
      fr: 'Chaque dépôt applicatif a un `README` de plus de deux phrases, ou un site décrit par `mkdocs.yml`.',
      en: 'Each application repository has a `README` of more than two sentences, or a site described by `mkdocs.yml`.',
    },
    requirements: [
      { key: 'EXI-ARCH-3', strength: 'suggests' },
      { key: 'EXI-DATA-1', strength: 'suggests' },
    ],
  },
  run: input =>
    checkRepositories(
      input,
      'application',
      noApplicationRepository,
      async files => {
        const repository = files.name;
        const paths = files.list();
        if (paths.some(path => /^(docs\/)?mkdocs\.ya?ml$/.test(path)))
          return [];
        const readme = paths.find(path => /^readme(\.\w+)?$/i.test(path));
        if (!readme) {
          return [
            {
              repository,
              message: {
                fr: `${repository} : ajoutez un \`README.md\` qui dit ce que fait le dépôt, comment le lancer et l’essayer`,
                en: `${repository}: add a \`README.md\` that says what the repository does, how to run it and to try it`,
              },
            },
          ];
        }
        const text = (await files.read(readme)) ?? '';
        return text.trim().length >= shortestPage
          ? []
          : [
              {
                repository,
                path: readme,
                line: 1,
                message: {
                  fr: `${repository} : \`${readme}\` tient en deux phrases ; dites ce que fait le dépôt, comment le lancer et l’essayer`,
                  en: `${repository}: \`${readme}\` is two sentences long; say what the repository does, how to run it and to try it`,
                },
              },
            ];
      },
    ),
};
