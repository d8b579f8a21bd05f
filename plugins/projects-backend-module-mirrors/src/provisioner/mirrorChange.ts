import type {
  Mirror,
  MirrorInput,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { StepChange } from '@cloud-pi-native/plugin-projects-common';

/** What must become of the mirror of a repository: it follows its source, or it rests and keeps what it copied. */
export type WantedMirror =
  | { rests: false; input: MirrorInput }
  | { rests: true; because: 'archived' | 'removed' };

/**
 * What is to do for a mirror to be as wanted; `undefined` when there is nothing, and never was.
 * A mirror that waits for its credentials is as it must be: the project goes on without it.
 */
export function mirrorChange(
  current: Mirror | undefined,
  wanted: WantedMirror,
): StepChange | undefined {
  if (wanted.rests) {
    if (!current) return undefined;
    if (wanted.because === 'archived') {
      return current.state === 'paused' ? 'keep' : 'update';
    }
    return current.state === 'paused' ? undefined : 'remove';
  }
  if (!current) return 'create';
  const { input } = wanted;
  const changed =
    current.sourceUrl !== input.sourceUrl ||
    current.targetPath !== input.targetPath ||
    current.isPrivate !== input.isPrivate;
  return changed || current.state === 'paused' || needsFirstSync(current)
    ? 'update'
    : 'keep';
}

/** Nothing was copied yet, and nothing but the sync itself is missing. */
export function needsFirstSync(mirror: Mirror): boolean {
  return (
    mirror.lastSyncAt === undefined && mirror.state !== 'credentials-needed'
  );
}
