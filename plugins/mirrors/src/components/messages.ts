import type {
  Mirror,
  MirrorFailure,
  MirrorLogLine,
  MirrorRef,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import type {
  LogLevel,
  LogLine,
  StateTone,
} from '@cloud-pi-native/plugin-portal-react';
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

/** Why a sync failed, in the reader's language. */
export function failureText(
  failure: MirrorFailure,
  t: MirrorsTranslation,
): string {
  return t(`failure.${failure.code}`, { system: failure.system });
}

const logLevels: Partial<Record<MirrorLogLine['code'], LogLevel>> = {
  divergent: 'warning',
  refused: 'error',
  failed: 'error',
};

/** A line of a log, in the reader's language. */
export function logText(
  line: MirrorLogLine,
  failure: MirrorFailure | undefined,
  t: MirrorsTranslation,
): string {
  const { code, values } = line;
  const value = (key: string) => values[key] ?? '';
  switch (code) {
    case 'started':
      return t('log.started', {
        source: value('source'),
        target: value('target'),
      });
    case 'resumed':
      return t('log.resumed', { attempt: value('attempt') });
    case 'source-read':
    case 'target-read':
      return t(`log.${code}`, {
        branches: value('branches'),
        tags: value('tags'),
      });
    case 'pushed':
    case 'removed':
    case 'divergent':
      return t(`log.${code}`, {
        total: value('count'),
        names: value('names'),
      });
    case 'refused':
      return t('log.refused', {
        names: value('names'),
        reason: value('reason'),
      });
    case 'succeeded':
      return t('log.succeeded', { total: value('count') });
    case 'failed':
      return t('log.failed', {
        reason: failure ? failureText(failure, t) : value('reason'),
      });
    default:
      return t(`log.${code}`);
  }
}

/** The log of a sync, in the reader's language. */
export function logLines(sync: MirrorSync, t: MirrorsTranslation): LogLine[] {
  const lines = sync.log.map(
    (line): LogLine => ({
      at: line.at,
      level: logLevels[line.code],
      message: logText(line, sync.failure, t),
    }),
  );
  const detail = sync.failure?.detail;
  if (detail && sync.finishedAt) {
    lines.push({
      at: sync.finishedAt,
      level: 'error',
      message: t('failure.detail', { detail }),
    });
  }
  return lines;
}
