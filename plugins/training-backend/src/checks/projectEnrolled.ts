import { type Check, namesOf } from './Check';

/** A project of the person is on board: everything that it needs is set up. */
export const projectEnrolled: Check = {
  id: 'project-enrolled',
  async look(projects) {
    const found = projects.find(({ state }) => state === 'active');
    return found
      ? {
          found: true,
          seen: {
            fr: `Le projet ${found.name} est embarqué.`,
            en: `The project ${found.name} is on board.`,
          },
        }
      : {
          found: false,
          seen: {
            fr: `Aucun de vos projets n’est encore embarqué : ${namesOf(
              projects,
            )}.`,
            en: `None of your projects is on board yet: ${namesOf(projects)}.`,
          },
        };
  },
};
