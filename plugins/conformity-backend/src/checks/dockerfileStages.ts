import type { Check } from './Check';
import { checkDockerfiles, findingIn } from './dockerfiles/readDockerfiles';

/** Tools that build an application and have no use in running it. */
const buildTools =
  /\b(mvn|gradle|npm (ci|install|run build)|yarn install|pnpm install|go build|cargo build|make|gcc|g\+\+|dotnet publish|pip install .*\s-e)\b/;

/** What builds the application stays out of the image that runs it. */
export const dockerfileStagesCheck: Check = {
  description: {
    id: 'dockerfile-stages',
    title: {
      fr: 'Construction en plusieurs étapes',
      en: 'Multi-stage build',
    },
    description: {
      fr: 'Une recette qui compile le fait dans une étape à part : l’image livrée ne porte pas les outils de construction.',
      en: 'A recipe that compiles does so in a stage apart: the image delivered has no build tools.',
    },
    requirements: [{ key: 'EXI-ARCH-6', strength: 'suggests' }],
  },
  run: input =>
    checkDockerfiles(input, recipe => {
      const builds = recipe.lineage.flatMap(stage =>
        stage.instructions.filter(
          ({ keyword, text }) => keyword === 'RUN' && buildTools.test(text),
        ),
      );
      if (builds.length === 0 || recipe.stages.length > 1) return [];
      return [
        findingIn(recipe, builds[0].line, {
          fr: 'L’application est construite dans l’image livrée : construisez-la dans une première étape et copiez-en le résultat',
          en: 'The application is built in the image delivered: build it in a first stage and copy the result',
        }),
      ];
    }),
};
