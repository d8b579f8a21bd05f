import type { Check } from './Check';
import { textAt } from './files/at';
import { checkContainers } from './manifests/checkContainers';
import { unknownValue } from './manifests/fillTemplate';
import { findingAt, nameOf } from './manifests/Manifest';

/** Kyverno's `disallow-latest`, and the rule of the CCT on pulling. */
export const imageTagsCheck: Check = {
  description: {
    id: 'image-tags',
    title: {
      fr: 'Étiquettes d’image explicites',
      en: 'Explicit image tags',
    },
    description: {
      fr: 'Chaque image a une étiquette ou une empreinte, jamais `latest` ; `imagePullPolicy`, si elle est donnée, vaut `IfNotPresent`.',
      en: 'Each image has a tag or a digest, never `latest`; `imagePullPolicy`, when given, is `IfNotPresent`.',
    },
    requirements: [{ key: 'EXI-ARCH-27', strength: 'proves' }],
  },
  run: input =>
    checkContainers(input, ({ manifest, path, name }) => {
      const image = textAt(manifest.value, ...path, 'image');
      const policy = textAt(manifest.value, ...path, 'imagePullPolicy');
      const where = `${nameOf(manifest)}, `;
      const imageProblem =
        image === undefined ? undefined : problemOfImage(image);
      return [
        ...(imageProblem
          ? [
              findingAt(manifest, [...path, 'image'], {
                fr: `${where}conteneur ${name} : l’image \`${image}\` ${imageProblem.fr}`,
                en: `${where}container ${name}: the image \`${image}\` ${imageProblem.en}`,
              }),
            ]
          : []),
        ...(policy && policy !== 'IfNotPresent' && policy !== unknownValue
          ? [
              findingAt(manifest, [...path, 'imagePullPolicy'], {
                fr: `${where}conteneur ${name} : \`imagePullPolicy\` vaut \`${policy}\`, attendu \`IfNotPresent\``,
                en: `${where}container ${name}: \`imagePullPolicy\` is \`${policy}\`, expected \`IfNotPresent\``,
              }),
            ]
          : []),
      ];
    }),
};

/** What is wrong with the name of an image, if anything. What only Helm knows is left alone. */
function problemOfImage(image: string): { fr: string; en: string } | undefined {
  if (image.includes('@sha256:') || image.endsWith(unknownValue)) {
    return undefined;
  }
  // A colon before the last slash is the port of the registry.
  const tag = image.slice(image.lastIndexOf('/') + 1).split(':')[1];
  if (!tag) {
    return {
      fr: 'n’a pas d’étiquette : donnez la version déployée',
      en: 'has no tag: give the version deployed',
    };
  }
  return tag === 'latest'
    ? {
        fr: 'est étiquetée `latest` : donnez la version déployée',
        en: 'is tagged `latest`: give the version deployed',
      }
    : undefined;
}
