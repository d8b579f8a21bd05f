import type { Check } from './Check';
import { checkDockerfiles, findingIn } from './dockerfiles/readDockerfiles';

/** Every image that a recipe begins with is named with a version. */
export const dockerfileBaseCheck: Check = {
  description: {
    id: 'dockerfile-base',
    title: {
      fr: 'Image de base explicite',
      en: 'Explicit base image',
    },
    description: {
      fr: 'Chaque `FROM` nomme une version ou une empreinte, jamais `latest`.',
      en: 'Each `FROM` names a version or a digest, never `latest`.',
    },
    requirements: [
      { key: 'EXI-ARCH-6', strength: 'refutes' },
      { key: 'EXI-ARCH-27', strength: 'refutes' },
    ],
  },
  run: input =>
    checkDockerfiles(input, recipe => {
      const names = recipe.stages.map(({ name }) => name);
      return recipe.stages.flatMap(({ image, line }) => {
        if (image === undefined) {
          return findingIn(recipe, line, {
            fr: 'L’image de base dépend d’une variable sans valeur : donnez-lui une version par défaut',
            en: 'The base image depends on a variable without a value: give it a default version',
          });
        }
        const isPinned =
          image === 'scratch' ||
          names.includes(image) ||
          image.includes('@sha256:') ||
          /:(?!latest$)[^/:]+$/.test(image);
        if (isPinned) return [];
        return findingIn(recipe, line, {
          fr: `L’image de base \`${image}\` n’a pas de version : nommez-la`,
          en: `The base image \`${image}\` has no version: name one`,
        });
      });
    }),
};
