import {
  valuesFilePath,
  zoneRepositoryPath,
} from '@cloud-pi-native/plugin-projects-common';
import { type Check, namesOf } from './Check';

/** Branch from which Argo CD deploys. */
const branch = 'main';

/** An environment of a project of the person is described in the repository of its zone. */
export const environmentInGit: Check = {
  id: 'environment-in-git',
  async look(projects, facts) {
    for (const project of projects) {
      for (const environment of project.environments) {
        const repository = zoneRepositoryPath(
          facts.projectsRoot,
          environment.zone,
        );
        const file = valuesFilePath(project, environment);
        if (await facts.hasFile(repository, file, branch)) {
          return {
            found: true,
            seen: {
              fr: `L’environnement ${environment.name} du projet ${project.name} est décrit dans Git.`,
              en: `The environment ${environment.name} of the project ${project.name} is described in Git.`,
            },
          };
        }
      }
    }
    return {
      found: false,
      seen: {
        fr: `Aucun environnement de vos projets (${namesOf(
          projects,
        )}) n’est encore décrit dans Git.`,
        en: `No environment of your projects (${namesOf(
          projects,
        )}) is described in Git yet.`,
      },
    };
  },
};
