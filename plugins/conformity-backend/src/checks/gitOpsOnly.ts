import type { Check } from './Check';
import { ciFileName } from './ciFile';
import { readCiJobs } from './ciJobs';
import { noProject } from './words';
import { verdictOf } from './verdictOf';

/** Commands that change a cluster without passing through Git. */
const directChange =
  /\b(kubectl|oc)\s+(.*\s)?(apply|create|delete|patch|replace|scale|set|rollout|edit)\b|\bhelm\s+(.*\s)?(install|upgrade|uninstall|rollback)\b/;

/** Git is the only way to a cluster. */
export const gitOpsOnlyCheck: Check = {
  description: {
    id: 'gitops-only',
    title: {
      fr: 'Déploiement par GitOps seulement',
      en: 'Deployment by GitOps only',
    },
    description: {
      fr: 'Chaque projet qui a des environnements a un dépôt d’infrastructure, et aucune chaîne ne commande un cluster directement.',
      en: 'Each project with environments has an infrastructure repository, and no pipeline commands a cluster directly.',
    },
    requirements: [
      { key: 'EXI-ORG-8', strength: 'refutes' },
      { key: 'EXI-ARCH-8', strength: 'suggests' },
    ],
  },
  async run({ projects, repositories }) {
    const withoutInfrastructure = projects.filter(
      ({ environments, repositories: declared }) =>
        environments.length > 0 &&
        !declared.some(({ purpose }) => purpose === 'infrastructure'),
    );
    const direct = await Promise.all(
      repositories.map(async files =>
        (
          await readCiJobs(files)
        )
          .filter(({ script }) =>
            script.some(command => directChange.test(command)),
          )
          .map(({ name, line }) => ({
            repository: files.name,
            path: ciFileName,
            line,
            message: {
              fr: `La tâche ${name} commande un cluster directement : écrivez le changement dans le dépôt d’infrastructure`,
              en: `The job ${name} commands a cluster directly: write the change in the infrastructure repository`,
            },
          })),
      ),
    );
    return verdictOf({
      looked: projects.length,
      failures: [
        ...direct.flat(),
        ...withoutInfrastructure.map(({ slug }) => ({
          message: {
            fr: `Le projet ${slug} a des environnements et aucun dépôt d’infrastructure : ajoutez-en un`,
            en: `The project ${slug} has environments and no infrastructure repository: add one`,
          },
        })),
      ],
      nothing: noProject,
    });
  },
};
