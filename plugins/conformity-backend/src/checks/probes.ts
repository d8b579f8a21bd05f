import type { Check } from './Check';
import { at } from './files/at';
import { checkContainers } from './manifests/checkContainers';
import { findingAt, nameOf } from './manifests/Manifest';

const probes = ['livenessProbe', 'readinessProbe'] as const;

/** Kyverno's `need-liveness-readiness`, which production enforces. */
export const probesCheck: Check = {
  description: {
    id: 'probes',
    title: {
      fr: 'Sondes de vie et de disponibilité',
      en: 'Liveness and readiness probes',
    },
    description: {
      fr: 'Chaque conteneur qui dure a une `livenessProbe` et une `readinessProbe` ; les tâches n’en ont pas besoin.',
      en: 'Each lasting container has a `livenessProbe` and a `readinessProbe`; jobs need none.',
    },
    requirements: [{ key: 'EXI-ARCH-12', strength: 'refutes' }],
  },
  run: input =>
    checkContainers(input, ({ manifest, path, name, isInit }, { isJob }) => {
      if (isInit || isJob) return [];
      return probes
        .filter(probe => at(manifest.value, ...path, probe) === undefined)
        .map(probe =>
          findingAt(manifest, path, {
            fr: `${nameOf(
              manifest,
            )}, conteneur ${name} : ajoutez une \`${probe}\``,
            en: `${nameOf(manifest)}, container ${name}: add a \`${probe}\``,
          }),
        );
    }),
};
