import type { Check } from './Check';
import { at, textAt } from './files/at';
import { findingAt, nameOf } from './manifests/Manifest';
import { readManifests } from './manifests/readManifests';
import { verdictOf } from './verdictOf';

/** A database that the project runs is backed up on S3. */
export const backupsCheck: Check = {
  description: {
    id: 'backups',
    title: {
      fr: 'Sauvegarde des bases sur S3',
      en: 'Databases backed up on S3',
    },
    description: {
      fr: 'Chaque base PostgreSQL de l’opérateur CloudNativePG a une destination de sauvegarde `s3://`.',
      en: 'Each PostgreSQL database of the CloudNativePG operator has a backup destination `s3://`.',
    },
    requirements: [
      { key: 'EXI-ORG-17bis', strength: 'suggests' },
      { key: 'EXI-ARCH-4', strength: 'refutes' },
    ],
  },
  async run({ repositories }) {
    const { manifests, problems } = await readManifests(repositories);
    const databases = manifests.filter(
      ({ kind, value }) =>
        kind === 'Cluster' &&
        textAt(value, 'apiVersion')?.startsWith('postgresql.cnpg.io/'),
    );
    return verdictOf({
      looked: databases.length,
      failures: databases.flatMap(manifest => {
        const destination = textAt(
          manifest.value,
          ...['spec', 'backup', 'barmanObjectStore', 'destinationPath'],
        );
        // The newer way: a plugin of the operator, whose object says where.
        const hasPlugin = at(manifest.value, 'spec', 'plugins') !== undefined;
        if (hasPlugin || destination) return [];
        return findingAt(manifest, ['spec', 'backup'], {
          fr: `${nameOf(
            manifest,
          )} : donnez une destination de sauvegarde (\`spec.backup.barmanObjectStore.destinationPath: s3://…\`)`,
          en: `${nameOf(
            manifest,
          )}: give a backup destination (\`spec.backup.barmanObjectStore.destinationPath: s3://…\`)`,
        });
      }),
      problems,
      nothing: {
        fr: 'Aucune base CloudNativePG dans les dépôts du projet',
        en: 'No CloudNativePG database in the repositories of the project',
      },
    });
  },
};
