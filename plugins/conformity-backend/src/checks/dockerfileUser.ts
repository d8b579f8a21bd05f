import type { Check } from './Check';
import { checkDockerfiles, findingIn } from './dockerfiles/readDockerfiles';

/** Images that run without privilege by themselves. */
const rootlessImages = /nonroot|rootless|unprivileged|(^|\/)bitnami(legacy)?\//;

/** The image runs as somebody who is not root. */
export const dockerfileUserCheck: Check = {
  description: {
    id: 'dockerfile-user',
    title: {
      fr: 'Image sans privilège (rootless)',
      en: 'Image without privilege (rootless)',
    },
    description: {
      fr: 'Chaque recette d’image finit sous un utilisateur qui n’est pas root, donné par un numéro : le cluster refuse un nom qu’il ne peut pas vérifier.',
      en: 'Each recipe ends as a user who is not root, given by a number: the cluster refuses a name that it cannot verify.',
    },
    requirements: [{ key: 'EXI-ARCH-18', strength: 'refutes' }],
  },
  run: input =>
    checkDockerfiles(input, recipe => {
      const users = recipe.lineage.flatMap(stage =>
        stage.instructions
          .filter(({ keyword }) => keyword === 'USER')
          .slice(-1),
      );
      const [last] = users;
      if (!last) {
        const base = recipe.lineage.at(-1)?.image ?? '';
        if (rootlessImages.test(base)) return [];
        return [
          findingIn(recipe, recipe.lineage[0].line, {
            fr: 'L’image s’exécute en root : ajoutez `USER 1001` à la fin de la recette',
            en: 'The image runs as root: add `USER 1001` at the end of the recipe',
          }),
        ];
      }
      const [user] = last.text.split(':');
      if (user === 'root' || Number(user) === 0) {
        return [
          findingIn(recipe, last.line, {
            fr: 'L’image finit sous root : terminez par `USER 1001`',
            en: 'The image ends as root: end with `USER 1001`',
          }),
        ];
      }
      return /^\d+$/.test(user) || user.includes('$')
        ? []
        : [
            findingIn(recipe, last.line, {
              fr: `L’utilisateur \`${user}\` est donné par son nom : donnez son numéro`,
              en: `The user \`${user}\` is given by name: give its number`,
            }),
          ];
    }),
};
