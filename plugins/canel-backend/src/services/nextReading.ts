import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds } from '@backstage/types';
import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';
import { CronTime } from 'cron';
import { retryDelay } from './retryDelay';

/**
 * When a source is read next: a period after the beginning of the last reading, as the scheduler counts, or when the
 * cron expression says; sooner after a reading that failed.
 *
 * @param readings - newest first
 * @returns ISO 8601 instant; `undefined` when nobody can tell: before the first reading of a period, or when only people
 *   start readings
 */
export function nextReading(
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
  readings: readonly SourceReading[],
): string | undefined {
  const [last] = readings;
  const delay = retryDelay(readings);
  const retry =
    last?.finishedAt === undefined || delay === undefined
      ? Infinity
      : Date.parse(last.finishedAt) + delay;
  const next = Math.min(retry, scheduledReading(frequency, last));
  return Number.isFinite(next) ? new Date(next).toISOString() : undefined;
}

/** In milliseconds; `Infinity` when nobody can tell. */
function scheduledReading(
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
  last: SourceReading | undefined,
): number {
  if ('trigger' in frequency) return Infinity;
  if ('cron' in frequency) {
    return new CronTime(frequency.cron).sendAt().toMillis();
  }
  return last
    ? Date.parse(last.startedAt) + durationToMilliseconds(frequency)
    : Infinity;
}
