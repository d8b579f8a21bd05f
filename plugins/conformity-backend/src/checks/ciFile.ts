import type { Check } from './Check';
import { checkRepositories } from './checkRepositories';
import { noApplicationRepository } from './words';
import { readYaml } from './files/readYaml';

/** The one name that the secondary chain reads (course of the offer, chapter 2). */
export const ciFileName = '.gitlab-ci-dso.yml';

/** Spellings seen in the wild, which the chain does not read. */
const misspelled = /(^|\/)\.?gitlab-ci[-._]?dso\.ya?ml$/i;

/** Each application repository has the file that the secondary chain runs. */
export const ciFileCheck: Check = {
  description: {
    id: 'ci-file',
    title: {
      fr: `Chaîne décrite dans ${ciFileName}`,
      en: `Pipeline described in ${ciFileName}`,
    },
    description: {
      fr: `Chaque dépôt applicatif a, à sa racine, un fichier nommé exactement \`${ciFileName}\`, qui se lit comme du YAML.`,
      en: `Each application repository has, at its root, a file named exactly \`${ciFileName}\`, which reads as YAML.`,
    },
    requirements: [
      { key: 'EXI-ORG-7', strength: 'refutes' },
      { key: 'EXI-ORG-1', strength: 'suggests' },
    ],
  },
  run: input =>
    checkRepositories(
      input,
      'application',
      noApplicationRepository,
      async files => {
        const repository = files.name;
        const text = await files.read(ciFileName);
        if (text === undefined) {
          const close = files.list().find(path => misspelled.test(path));
          return [
            close
              ? {
                  repository,
                  path: close,
                  message: {
                    fr: `\`${close}\` n’est pas lu par la chaîne : nommez-le \`${ciFileName}\`, à la racine`,
                    en: `\`${close}\` is not read by the pipeline: name it \`${ciFileName}\`, at the root`,
                  },
                }
              : {
                  repository,
                  message: {
                    fr: `${repository} : ajoutez \`${ciFileName}\` à la racine du dépôt`,
                    en: `${repository}: add \`${ciFileName}\` at the root of the repository`,
                  },
                },
          ];
        }
        const reading = readYaml(text);
        return 'problem' in reading
          ? [{ ...reading.problem, repository, path: ciFileName }]
          : [];
      },
    ),
};
