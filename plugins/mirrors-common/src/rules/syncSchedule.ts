import type { MirrorFailureCode } from '../types';

/** Bounds of the back-off after failures, in seconds. @public */
export const mirrorBackOff = { first: 30, longest: 3600 } as const;

const causesThatOnlyAPersonMends: readonly MirrorFailureCode[] = [
  'source-authentication',
  'source-not-found',
  'source-redirected',
  'source-refused',
  'source-empty',
  'target-refused',
  'too-large',
];

/** `true` when trying again soon may help: a network that is down, a forge that restarts. @public */
export function isTemporaryFailure(code: MirrorFailureCode): boolean {
  return !causesThatOnlyAPersonMends.includes(code);
}

/**
 * Seconds until the next scheduled sync.
 *
 * After a success, the interval. After a temporary failure, 30 s, then twice as long each time, up to one hour or the
 * interval if that is longer. A failure that only a person can mend starts from the interval instead, so that a wrong
 * token does not get the portal's address banned by the source.
 *
 * `spread`, from 0 to 1, adds up to a tenth, so that the mirrors of a source that was down do not all come back in
 * the same second.
 *
 * @public
 */
export function secondsUntilNextSync(options: {
  intervalSeconds: number;
  consecutiveFailures: number;
  failure?: MirrorFailureCode;
  spread?: number;
}): number {
  const { intervalSeconds, consecutiveFailures, failure, spread = 0 } = options;
  let seconds = intervalSeconds;
  if (failure && consecutiveFailures > 0) {
    const first = isTemporaryFailure(failure)
      ? mirrorBackOff.first
      : intervalSeconds;
    // 2^20 is beyond any bound: keeps the product finite however long a source has been down.
    const doubled = first * 2 ** Math.min(consecutiveFailures - 1, 20);
    seconds = Math.min(
      doubled,
      Math.max(mirrorBackOff.longest, intervalSeconds),
    );
  }
  return Math.round(seconds * (1 + Math.min(Math.max(spread, 0), 1) / 10));
}

/** Failures in a row after which people are told: at once when only they can help, else when it lasts. @public */
export function failuresBeforeNotice(code: MirrorFailureCode): number {
  return isTemporaryFailure(code) ? 3 : 1;
}
