import type { ProbeSegment } from '../availability/minutesOf';

/** A result with the state that was believed at its time; `at` is milliseconds since the epoch. @public */
export interface StatedSample {
  at: number;
  state: 'up' | 'down' | 'no-data';
}

/**
 * The time that results stand for: each one until the next, or for `staleMilliseconds` when none follows by then.
 *
 * @param samples - in order
 * @public
 */
export function segmentsOf(
  samples: readonly StatedSample[],
  staleMilliseconds: number,
): ProbeSegment[] {
  const segments: ProbeSegment[] = [];
  for (const [index, { at, state }] of samples.entries()) {
    if (state === 'no-data') continue;
    const next = samples[index + 1]?.at ?? Infinity;
    const to = Math.min(next, at + staleMilliseconds);
    const isUp = state === 'up';
    const last = segments[segments.length - 1];
    if (last && last.to === at && last.isUp === isUp) last.to = to;
    else segments.push({ from: at, to, isUp });
  }
  return segments;
}
