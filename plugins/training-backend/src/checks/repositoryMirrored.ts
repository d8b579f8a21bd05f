import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { type Check, namesOf } from './Check';

/** A repository of a project of the person is in the secondary chain as it is in the primary one. */
export const repositoryMirrored: Check = {
  id: 'repository-mirrored',
  async look(projects, { mirrors }) {
    const own = mirrors.filter(mirror =>
      projects.some(({ slug }) => slug === mirror.project),
    );
    const found = own.find(isMirrored);
    if (found) {
      return {
        found: true,
        seen: {
          fr: `Le dépôt ${found.repository} du projet ${found.project} est synchronisé.`,
          en: `The repository ${found.repository} of the project ${found.project} is mirrored.`,
        },
      };
    }
    return {
      found: false,
      seen:
        own.length === 0
          ? {
              fr: `Aucun de vos projets n’a de dépôt à synchroniser : ${namesOf(
                projects,
              )}.`,
              en: `None of your projects has a repository to mirror: ${namesOf(
                projects,
              )}.`,
            }
          : {
              fr: `Aucun de ces dépôts n’est encore synchronisé : ${own
                .map(nameOf)
                .join(', ')}.`,
              en: `None of these repositories is mirrored yet: ${own
                .map(nameOf)
                .join(', ')}.`,
            },
    };
  },
};

/** A mirror that is being brought up to date again was in step before, unless its last sync failed. */
function isMirrored({ state, lastSyncAt, failure }: Mirror): boolean {
  return (
    state === 'in-sync' ||
    (state === 'syncing' && lastSyncAt !== undefined && failure === undefined)
  );
}

function nameOf({ project, repository }: Mirror): string {
  return `${project}/${repository}`;
}
