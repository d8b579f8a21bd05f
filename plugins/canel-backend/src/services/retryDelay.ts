import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';

const minute = 60_000;
/** Rests before a source that could not be read is read again; the last one holds from then on. Milliseconds. */
const rests = [1, 2, 4, 8, 15].map(minutes => minutes * minute);

/** Readings that tell how long to rest. */
export const readingsOfRetries = rests.length;

/**
 * How long after a reading that failed the source is read again, whatever its schedule: soon, then less and less often.
 * A reading that was refused waits for a person or for its schedule, since reading again says the same.
 *
 * @param readings - of one source, newest first
 * @returns milliseconds; `undefined` when the last reading did not fail
 */
export function retryDelay(
  readings: readonly SourceReading[],
): number | undefined {
  const ended = readings.filter(({ state }) => state !== 'running');
  const other = ended.findIndex(({ state }) => state !== 'failed');
  const failures = other < 0 ? ended.length : other;
  return failures === 0
    ? undefined
    : rests[Math.min(failures, rests.length) - 1];
}
