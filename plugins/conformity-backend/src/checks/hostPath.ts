import type { Check } from './Check';
import { at, listAt, textAt } from './files/at';
import { checkPods } from './manifests/checkContainers';
import { findingAt, nameOf } from './manifests/Manifest';

/** Kyverno's `disallow-hostpath`, which production enforces. */
export const hostPathCheck: Check = {
  description: {
    id: 'host-path',
    title: {
      fr: 'Aucun montage du nœud',
      en: 'Nothing mounted from the node',
    },
    description: {
      fr: 'Aucun volume `hostPath` : un pod ne touche pas au disque du nœud qui le porte.',
      en: 'No `hostPath` volume: a pod does not touch the disk of its node.',
    },
    requirements: [{ key: 'EXI-ARCH-26', strength: 'refutes' }],
  },
  run: input =>
    checkPods(input, ({ manifest, path }) => {
      const volumes = [...path, 'spec', 'volumes'];
      return listAt(manifest.value, ...volumes).flatMap((volume, number) =>
        at(volume, 'hostPath') === undefined
          ? []
          : findingAt(manifest, [...volumes, number, 'hostPath'], {
              fr: `${nameOf(manifest)} : le volume ${textAt(
                volume,
                'name',
              )} monte le nœud ; prenez un \`emptyDir\` ou un \`persistentVolumeClaim\``,
              en: `${nameOf(manifest)}: the volume ${textAt(
                volume,
                'name',
              )} mounts the node; use an \`emptyDir\` or a \`persistentVolumeClaim\``,
            }),
      );
    }),
};
