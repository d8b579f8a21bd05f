import type { Check } from './Check';
import { textAt } from './files/at';
import { checkPods } from './manifests/checkContainers';
import { unknownValue } from './manifests/fillTemplate';
import { findingAt, nameOf } from './manifests/Manifest';

/** Labels that Kyverno's `check-labels` asks for, with the values that the offer allows (list of labels). */
const wanted: Record<string, readonly string[] | undefined> = {
  app: undefined,
  env: ['dev', 'formation', 'qualif', 'test', 'preprod', 'prod'],
  tier: ['frontend', 'backend', 'db', 'cache', 'auth'],
};

/** The labels by which the offer sorts logs, figures and costs. */
export const labelsCheck: Check = {
  description: {
    id: 'labels',
    title: {
      fr: 'Étiquettes app, env et tier',
      en: 'Labels app, env and tier',
    },
    description: {
      fr: 'Chaque pod porte `app`, `env` et `tier`, avec une valeur permise par l’offre.',
      en: 'Each pod has `app`, `env` and `tier`, with a value that the offer allows.',
    },
    requirements: [
      { key: 'EXI-ARCH-13', strength: 'suggests' },
      { key: 'EXI-ARCH-23', strength: 'suggests' },
    ],
  },
  run: input =>
    checkPods(input, ({ manifest, path }) => {
      const labels = [...path, 'metadata', 'labels'];
      return Object.entries(wanted).flatMap(([label, values]) => {
        const value = textAt(manifest.value, ...labels, label);
        if (value === undefined) {
          return findingAt(manifest, labels, {
            fr: `${nameOf(manifest)} : ajoutez l’étiquette \`${label}\` au pod`,
            en: `${nameOf(manifest)}: add the label \`${label}\` to the pod`,
          });
        }
        if (!values || value === unknownValue || values.includes(value)) {
          return [];
        }
        return findingAt(manifest, [...labels, label], {
          fr: `${nameOf(
            manifest,
          )} : \`${label}: ${value}\` n’est pas permis ; valeurs : ${values.join(
            ', ',
          )}`,
          en: `${nameOf(
            manifest,
          )}: \`${label}: ${value}\` is not allowed; values: ${values.join(
            ', ',
          )}`,
        });
      });
    }),
};
