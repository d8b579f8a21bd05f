import type { Check } from './Check';
import { checkRepositories } from './checkRepositories';
import { textAt } from './files/at';
import { readYaml } from './files/readYaml';
import { noApplicationRepository } from './words';

const candidate = /(^|\/)(openapi|swagger|[\w-]+[-.]api)\.(ya?ml|json)$/i;

/** The project publishes the description of an API. */
export const openApiCheck: Check = {
  description: {
    id: 'open-api',
    title: { fr: 'API décrite par OpenAPI', en: 'API described by OpenAPI' },
    description: {
      fr: 'Chaque dépôt applicatif a un fichier OpenAPI dans une version que les outils lisent.',
      en: 'Each application repository has an OpenAPI file in a version that tools read.',
    },
    requirements: [
      { key: 'EXI-DATA-1', strength: 'suggests' },
      { key: 'EXI-ARCH-3', strength: 'suggests' },
    ],
  },
  run: input =>
    checkRepositories(
      input,
      'application',
      noApplicationRepository,
      async files => {
        for (const path of files.list().filter(one => candidate.test(one))) {
          const reading = readYaml((await files.read(path)) ?? '');
          const [document] = 'documents' in reading ? reading.documents : [];
          if (/^3\./.test(textAt(document?.value, 'openapi') ?? '')) return [];
        }
        return [
          {
            repository: files.name,
            message: {
              fr: `${files.name} : aucun fichier OpenAPI 3 ; publiez la description de l’API à côté du code`,
              en: `${files.name}: no OpenAPI 3 file; publish the description of the API beside the code`,
            },
          },
        ];
      },
    ),
};
