import type { MirrorFailureCode, MirrorState } from '../types';

/** What the state of a mirror follows from. @public */
export interface MirrorFacts {
  paused: boolean;
  isPrivate: boolean;
  hasCredentials: boolean;
  /** A sync was asked for and has not ended. */
  isSyncing: boolean;
  /** A sync ended well at least once. */
  everSynced: boolean;
  /** Why the last sync failed; absent when it ended well. */
  failure?: MirrorFailureCode;
}

/**
 * A source that asks for credentials while none were given waits for a person, whether or not it was declared private:
 * trying again changes nothing.
 *
 * @public
 */
export function needsCredentials(
  facts: Pick<MirrorFacts, 'isPrivate' | 'hasCredentials' | 'failure'>,
): boolean {
  return (
    !facts.hasCredentials &&
    (facts.isPrivate || facts.failure === 'source-authentication')
  );
}

/** @public */
export function mirrorStateOf(facts: MirrorFacts): MirrorState {
  if (facts.isSyncing) return 'syncing';
  if (facts.paused) return 'paused';
  if (needsCredentials(facts)) return 'credentials-needed';
  if (facts.failure) return 'failed';
  return facts.everSynced ? 'in-sync' : 'waiting';
}
