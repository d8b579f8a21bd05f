import type { Check } from './Check';
import { checkRepositories } from './checkRepositories';
import { missingJob } from './ciJobs';
import { noApplicationRepository } from './words';

/** The pipeline measures the quality of the code. */
export const ciQualityCheck: Check = {
  description: {
    id: 'ci-quality',
    title: {
      fr: 'Qualité mesurée par la chaîne',
      en: 'Quality measured by the pipeline',
    },
    description: {
      fr: 'La chaîne de chaque dépôt applicatif a une tâche d’analyse SonarQube.',
      en: 'The pipeline of each application repository has a SonarQube job.',
    },
    requirements: [
      { key: 'EXI-ORG-14', strength: 'suggests' },
      { key: 'EXI-ORG-7', strength: 'suggests' },
    ],
  },
  run: input =>
    checkRepositories(input, 'application', noApplicationRepository, files =>
      missingJob(
        files,
        ({ name, templates, script }) =>
          /sonar/i.test([name, ...templates, ...script].join('\n')),
        {
          fr: `${files.name} : aucune tâche d’analyse ; reprenez \`.sonar\` du catalogue de chaînes`,
          en: `${files.name}: no analysis job; take up \`.sonar\` of the pipeline catalogue`,
        },
      ),
    ),
};
