import {
  logLevel,
  logText,
  type Mirror,
  type MirrorRef,
  type MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import type { LogLine, StateTone } from '@cloud-pi-native/plugin-portal-react';
import type { MirrorsTranslation } from '../useMirrorsTranslation';

const mirrorTones = {
  'credentials-needed': 'warning',
  waiting: 'waiting',
  syncing: 'progress',
  'in-sync': 'success',
  divergent: 'warning',
  failed: 'error',
  paused: 'neutral',
} as const satisfies Record<Mirror['state'] | 'divergent', StateTone>;

/** The word and the tone of the state of a mirror. */
export function mirrorStateWords(
  mirror: Pick<Mirror, 'state' | 'divergentRefs'>,
  t: MirrorsTranslation,
): { tone: StateTone; word: string } {
  const state =
    mirror.state === 'in-sync' && mirror.divergentRefs > 0
      ? 'divergent'
      : mirror.state;
  return { tone: mirrorTones[state], word: t(`state.${state}`) };
}

/** What a state of a sync means for the reader. */
export const syncTones: Record<MirrorSync['state'], StateTone> = {
  running: 'progress',
  succeeded: 'success',
  failed: 'error',
};

const refTones: Record<MirrorRef['state'], StateTone> = {
  'in-sync': 'success',
  divergent: 'warning',
  refused: 'error',
};

/** The word and the tone of the state of a ref. */
export function refStateWords(
  ref: MirrorRef,
  t: MirrorsTranslation,
): { tone: StateTone; word: string } {
  const state =
    ref.state === 'divergent'
      ? ref.divergence ?? 'changed-at-target'
      : ref.state;
  return { tone: refTones[ref.state], word: t(`refState.${state}`) };
}

/** The log of a sync, in the reader's language. */
export function logLines(sync: MirrorSync, language: string): LogLine[] {
  return sync.log.map(line => ({
    at: line.at,
    level: logLevel(line.code),
    message: textIn(logText(line, sync.failure), language),
  }));
}
