import type { Check } from './Check';
import { checkDockerfiles, findingIn } from './dockerfiles/readDockerfiles';

/** Ports up to this one are the system's: a process without privilege cannot listen there. */
const lastSystemPort = 1024;

/** The image listens above 1024. */
export const dockerfilePortsCheck: Check = {
  description: {
    id: 'dockerfile-ports',
    title: {
      fr: 'Ports au-dessus de 1024',
      en: 'Ports above 1024',
    },
    description: {
      fr: 'Aucun `EXPOSE` ne déclare un port réservé au système.',
      en: 'No `EXPOSE` declares a port of the system.',
    },
    requirements: [{ key: 'EXI-ARCH-18', strength: 'refutes' }],
  },
  run: input =>
    checkDockerfiles(input, recipe =>
      recipe.lineage.flatMap(stage =>
        stage.instructions
          .filter(({ keyword }) => keyword === 'EXPOSE')
          .flatMap(({ text, line }) =>
            text
              .split(/\s+/)
              .map(port => Number.parseInt(port, 10))
              .filter(port => port <= lastSystemPort)
              .map(port =>
                findingIn(recipe, line, {
                  fr: `Le port ${port} est réservé au système : écoutez au-dessus de 1024, par exemple sur 8080`,
                  en: `The port ${port} belongs to the system: listen above 1024, for example on 8080`,
                }),
              ),
          ),
      ),
    ),
};
