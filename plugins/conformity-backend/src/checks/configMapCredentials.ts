import type { Check } from './Check';
import { entriesAt } from './files/at';
import { looksSecret } from './files/looksSecret';
import { findingAt, nameOf } from './manifests/Manifest';
import { readManifests } from './manifests/readManifests';
import { verdictOf } from './verdictOf';

/** Kyverno's `cm-no-credentials`. Never says the value that it found. */
export const configMapCredentialsCheck: Check = {
  description: {
    id: 'config-map-credentials',
    title: {
      fr: 'Aucun identifiant dans les ConfigMaps',
      en: 'No credential in config maps',
    },
    description: {
      fr: 'Aucune clé d’un `ConfigMap` n’a le nom ou la forme d’un mot de passe, d’un jeton ou d’une clé privée.',
      en: 'No key of a `ConfigMap` has the name or the shape of a password, a token or a private key.',
    },
    requirements: [
      { key: 'EXI-ARCH-22', strength: 'refutes' },
      { key: 'EXI-ARCH-13', strength: 'refutes' },
    ],
  },
  async run({ repositories }) {
    const { manifests, problems } = await readManifests(repositories);
    const maps = manifests.filter(({ kind }) => kind === 'ConfigMap');
    return verdictOf({
      looked: maps.length,
      failures: maps.flatMap(manifest =>
        entriesAt(manifest.value, 'data')
          .filter(([name, value]) => looksSecret(name, String(value)))
          .map(([name]) =>
            findingAt(manifest, ['data', name], {
              fr: `${nameOf(
                manifest,
              )} : la clé \`${name}\` ressemble à un identifiant ; passez-le par Vault ou SOPS, et changez-le`,
              en: `${nameOf(
                manifest,
              )}: the key \`${name}\` looks like a credential; pass it through Vault or SOPS, and change it`,
            }),
          ),
      ),
      problems,
      nothing: {
        fr: 'Aucun ConfigMap dans les dépôts du projet',
        en: 'No config map in the repositories of the project',
      },
    });
  },
};
