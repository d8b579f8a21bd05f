import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { Check } from './Check';
import { verdictOf } from './verdictOf';

/** What is wrong with a mirror, if anything. */
function problemOf({
  state,
  divergentRefs,
}: Mirror): BilingualText | undefined {
  if (divergentRefs > 0) {
    return {
      fr: 'le dépôt de l’État porte des modifications qui manquent à la source',
      en: 'the repository of the State has changes that the source lacks',
    };
  }
  switch (state) {
    case 'failed':
      return {
        fr: 'la dernière synchronisation a échoué',
        en: 'the last sync failed',
      };
    case 'paused':
      return { fr: 'le miroir est en pause', en: 'the mirror is paused' };
    case 'credentials-needed':
      return {
        fr: 'les identifiants du dépôt source manquent',
        en: 'the credentials of the source repository are missing',
      };
    default:
      return undefined;
  }
}

/** The source of truth of the team reaches the secondary chain. */
export const mirrorHealthCheck: Check = {
  description: {
    id: 'mirror-health',
    title: { fr: 'Miroirs en bonne santé', en: 'Healthy mirrors' },
    description: {
      fr: 'Chaque dépôt qui vient d’une forge extérieure est synchronisé, sans échec ni divergence.',
      en: 'Each repository that comes from an outside forge is in sync, without failure or divergence.',
    },
    requirements: [{ key: 'EXI-ORG-6', strength: 'proves' }],
  },
  run({ projects }) {
    const mirrored = projects.flatMap(project =>
      project.repositories.filter(({ mirror }) => mirror !== undefined),
    );
    return verdictOf({
      looked: mirrored.filter(({ mirror }) => mirror?.lastSyncAt).length,
      failures: mirrored.flatMap(({ name, mirror }) => {
        const problem = mirror && problemOf(mirror);
        return problem
          ? {
              repository: name,
              message: {
                fr: `${name} : ${problem.fr}`,
                en: `${name}: ${problem.en}`,
              },
            }
          : [];
      }),
      nothing: {
        fr: 'Aucun miroir n’a encore été synchronisé',
        en: 'No mirror was synced yet',
      },
    });
  },
};
