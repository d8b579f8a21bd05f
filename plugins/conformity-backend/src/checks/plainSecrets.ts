import type { Check } from './Check';
import { at, entriesAt } from './files/at';
import { findingAt, nameOf, type Manifest } from './manifests/Manifest';
import { podsOf } from './manifests/podsOf';
import { readManifests } from './manifests/readManifests';
import { unknownValue } from './manifests/fillTemplate';
import { verdictOf } from './verdictOf';

const secretKinds = [
  'Secret',
  'SopsSecret',
  'SealedSecret',
  'VaultStaticSecret',
];

/** A `Secret` in Git is readable by all who read the repository: base64 hides nothing. */
export const plainSecretsCheck: Check = {
  description: {
    id: 'plain-secrets',
    title: {
      fr: 'Aucun Secret en clair dans Git',
      en: 'No plain Secret in Git',
    },
    description: {
      fr: 'Aucun objet `Secret` ne porte de valeur dans Git : `SopsSecret` et `VaultStaticSecret` sont faits pour cela.',
      en: 'No `Secret` object holds values in Git: `SopsSecret` and `VaultStaticSecret` are made for that.',
    },
    requirements: [
      { key: 'EXI-ARCH-13', strength: 'refutes' },
      { key: 'EXI-ARCH-22', strength: 'refutes' },
      { key: 'EXI-ARCH-5', strength: 'suggests' },
    ],
  },
  async run({ repositories }) {
    const { manifests, problems } = await readManifests(repositories);
    const secrets = manifests.filter(({ kind }) => secretKinds.includes(kind));
    return verdictOf({
      looked: secrets.length + podsOf(manifests).length,
      failures: secrets.filter(isPlain).flatMap(manifest =>
        (['data', 'stringData'] as const).flatMap(part =>
          entriesAt(manifest.value, part)
            // A value that a template takes from elsewhere is not in Git.
            .filter(([, value]) => !String(value).includes(unknownValue))
            .map(([name]) =>
              findingAt(manifest, [part, name], {
                fr: `${nameOf(
                  manifest,
                )} : la valeur de \`${name}\` est en clair dans Git ; chiffrez-la avec SOPS ou déposez-la dans Vault, et changez-la`,
                en: `${nameOf(
                  manifest,
                )}: the value of \`${name}\` is plain in Git; encrypt it with SOPS or put it in Vault, and change it`,
              }),
            ),
        ),
      ),
      problems,
      nothing: {
        fr: 'Aucun manifeste dans les dépôts du projet',
        en: 'No manifest in the repositories of the project',
      },
    });
  },
};

/** SOPS leaves a block of its own in what it encrypts. */
function isPlain({ kind, value }: Manifest): boolean {
  return kind === 'Secret' && at(value, 'sops') === undefined;
}
