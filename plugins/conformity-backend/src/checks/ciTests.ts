import type { Check } from './Check';
import { checkRepositories } from './checkRepositories';
import { missingJob } from './ciJobs';
import { noApplicationRepository } from './words';

const testCommand =
  /\b(mvn\b.*\b(test|verify|package|install)|gradlew?\b.*\b(test|check|build)|(npm|yarn|pnpm)\b.*\btest|jest|vitest|pytest|tox|go test|cargo test|phpunit|rspec|playwright|cypress)\b/i;

/** The pipeline runs tests. */
export const ciTestsCheck: Check = {
  description: {
    id: 'ci-tests',
    title: {
      fr: 'Tests joués par la chaîne',
      en: 'Tests run by the pipeline',
    },
    description: {
      fr: 'La chaîne de chaque dépôt applicatif a une tâche qui lance des tests.',
      en: 'The pipeline of each application repository has a job that runs tests.',
    },
    requirements: [
      { key: 'EXI-ORG-10', strength: 'suggests' },
      { key: 'EXI-ORG-11', strength: 'suggests' },
    ],
  },
  run: input =>
    checkRepositories(input, 'application', noApplicationRepository, files =>
      missingJob(
        files,
        ({ name, templates, script }) =>
          /test/i.test([name, ...templates].join('\n')) ||
          script.some(command => testCommand.test(command)),
        {
          fr: `${files.name} : aucune tâche de la chaîne ne lance de tests`,
          en: `${files.name}: no job of the pipeline runs tests`,
        },
      ),
    ),
};
