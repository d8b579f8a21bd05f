import type { Reading } from '../stores/ReadingStore';

/** A reading that is not over after so long was cut short, in milliseconds. */
export const readingMilliseconds = 10 * 60_000;

/** Whether a reading waits or goes on at an ISO 8601 instant. */
export function isChecking(reading: Reading, at: string): boolean {
  const { askedAt, startedAt, finishedAt } = reading;
  if (askedAt !== undefined) return true;
  if (startedAt === undefined) return false;
  const isOver = finishedAt !== undefined && finishedAt >= startedAt;
  return !isOver && startedAt > staleBefore(at);
}

/** The instant before which a reading that started, and is not over, was cut short. */
export function staleBefore(at: string): string {
  return new Date(Date.parse(at) - readingMilliseconds).toISOString();
}
