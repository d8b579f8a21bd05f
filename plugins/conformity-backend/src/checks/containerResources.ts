import type { Check } from './Check';
import { textAt } from './files/at';
import { checkContainers } from './manifests/checkContainers';
import { findingAt, nameOf } from './manifests/Manifest';

const wanted = [
  ['requests', 'cpu'],
  ['requests', 'memory'],
  ['limits', 'memory'],
] as const;

/** Kyverno's `need-containers-ressources`. A limit on CPU only slows a container down: it is not asked for. */
export const containerResourcesCheck: Check = {
  description: {
    id: 'container-resources',
    title: {
      fr: 'Ressources demandées et limitées',
      en: 'Resources requested and limited',
    },
    description: {
      fr: 'Chaque conteneur demande du CPU et de la mémoire, et limite sa mémoire.',
      en: 'Each container requests CPU and memory, and limits its memory.',
    },
    requirements: [
      { key: 'EXI-G-4', strength: 'suggests' },
      { key: 'EXI-ARCH-2', strength: 'suggests' },
    ],
  },
  run: input =>
    checkContainers(input, ({ manifest, path, name }) =>
      wanted
        .filter(
          ([part, resource]) =>
            textAt(manifest.value, ...path, 'resources', part, resource) ===
            undefined,
        )
        .map(([part, resource]) =>
          findingAt(manifest, [...path, 'resources', part], {
            fr: `${nameOf(
              manifest,
            )}, conteneur ${name} : ajoutez \`resources.${part}.${resource}\``,
            en: `${nameOf(
              manifest,
            )}, container ${name}: add \`resources.${part}.${resource}\``,
          }),
        ),
    ),
};
