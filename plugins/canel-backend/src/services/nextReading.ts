import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds } from '@backstage/types';
import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';
import { CronTime } from 'cron';

/**
 * When a source is read next: a period after the beginning of the last reading, as the scheduler counts, or when the
 * cron expression says.
 *
 * @param readings - newest first
 * @returns ISO 8601 instant; `undefined` when nobody can tell: before the first reading of a period, or when only people
 *   start readings
 */
export function nextReading(
  frequency: SchedulerServiceTaskScheduleDefinition['frequency'],
  [last]: readonly SourceReading[],
): string | undefined {
  if ('trigger' in frequency) return undefined;
  if ('cron' in frequency) {
    return new CronTime(frequency.cron).sendAt().toJSDate().toISOString();
  }
  if (!last) return undefined;
  const next = Date.parse(last.startedAt) + durationToMilliseconds(frequency);
  return new Date(next).toISOString();
}
