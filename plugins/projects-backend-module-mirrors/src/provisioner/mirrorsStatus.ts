import {
  failureText,
  type Mirror,
} from '@cloud-pi-native/plugin-mirrors-common';
import {
  projectEntityRefs,
  type ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';

const unknown = { fr: 'cause inconnue', en: 'unknown cause' };

/** A repository that has a source, with its mirror if there is one. */
export interface RepositoryMirrorState {
  repository: string;
  mirror: Mirror | undefined;
}

/** The worst of the mirrors of a project, and what it waits for. */
export function mirrorsStatus(
  project: DesiredProject,
  mirrors: readonly RepositoryMirrorState[],
): Omit<ServiceStatus, 'service' | 'steps'> {
  const { components } = projectEntityRefs(project, project.lifecycle);
  const links = mirrors
    .filter(({ mirror }) => mirror)
    .map(({ repository }) => ({
      title: repository,
      url: `/catalog/${components[repository].replace(
        /^(\w+):(\w+)\//,
        '$2/$1/',
      )}`,
    }));
  const inState = (...states: (Mirror['state'] | undefined)[]) =>
    mirrors
      .filter(({ mirror }) => states.includes(mirror?.state))
      .map(({ repository }) => repository);

  if (mirrors.length === 0) {
    return {
      state: project.lifecycle === 'archived' ? 'archived' : 'ready',
      detail: { fr: 'Aucun dépôt à recopier', en: 'No repository to copy' },
      links,
    };
  }
  const missing = inState(undefined);
  if (project.lifecycle === 'archived') {
    const awake = mirrors.filter(
      ({ mirror }) => mirror && mirror.state !== 'paused',
    );
    return { state: awake.length > 0 ? 'pending' : 'archived', links };
  }
  if (missing.length === mirrors.length) return { state: 'absent', links };

  const failed = mirrors.filter(({ mirror }) => mirror?.state === 'failed');
  if (failed.length > 0) {
    const causes = failed.map(({ repository, mirror }) => {
      const cause = mirror?.failure ? failureText(mirror.failure) : unknown;
      return {
        fr: `${repository} : ${cause.fr}`,
        en: `${repository}: ${cause.en}`,
      };
    });
    const detail = {
      fr: causes.map(({ fr }) => fr).join('\n'),
      en: causes.map(({ en }) => en).join('\n'),
    };
    return { state: 'failed', detail, links };
  }
  const awaiting = inState('credentials-needed');
  if (awaiting.length > 0) {
    return {
      state: 'waiting',
      detail: {
        fr: `Identifiants attendus : ${awaiting.join(', ')}`,
        en: `Credentials awaited: ${awaiting.join(', ')}`,
      },
      links,
    };
  }
  const pending = [...missing, ...inState('waiting', 'paused')];
  if (pending.length > 0) {
    return {
      state: 'pending',
      detail: {
        fr: `À recopier : ${pending.join(', ')}`,
        en: `To be copied: ${pending.join(', ')}`,
      },
      links,
    };
  }
  // A scheduled sync under way is the normal life of a mirror that was copied once.
  const first = mirrors.some(({ mirror }) => !mirror?.lastSyncAt);
  return { state: first ? 'running' : 'ready', links };
}
