import { projectRepositoryPath } from '@cloud-pi-native/plugin-forge-node';
import { type Check, namesOf } from './Check';

/** The file that the secondary chain runs; the offer gives it this name. */
const ciFile = '.gitlab-ci-dso.yml';

/** A repository of a project of the person holds the CI file of the secondary chain. */
export const ciFilePresent: Check = {
  id: 'ci-file-present',
  async look(projects, facts) {
    for (const { slug, repositories } of projects) {
      for (const { name } of repositories) {
        const path = projectRepositoryPath(facts.projectsRoot, slug, name);
        if (await facts.hasFile(path, ciFile)) {
          return {
            found: true,
            seen: {
              fr: `Le dépôt ${name} du projet ${slug} contient ${ciFile}.`,
              en: `The repository ${name} of the project ${slug} holds ${ciFile}.`,
            },
          };
        }
      }
    }
    return {
      found: false,
      seen: {
        fr: `Aucun dépôt de vos projets (${namesOf(
          projects,
        )}) ne contient ${ciFile} sur sa branche par défaut.`,
        en: `No repository of your projects (${namesOf(
          projects,
        )}) holds ${ciFile} on its default branch.`,
      },
    };
  },
};
