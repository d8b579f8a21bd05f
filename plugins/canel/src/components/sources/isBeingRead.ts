import type { SourceStatus } from '@cloud-pi-native/plugin-canel-common';

/**
 * Whether a source is being read, or is about to be.
 *
 * @param askedAt - ISO 8601 instant at which a person asked for a reading, as the server tells it
 */
export function isBeingRead(
  { readings: [last] }: SourceStatus,
  askedAt: string | undefined,
): boolean {
  if (last?.state === 'running') return true;
  return (
    askedAt !== undefined && (last === undefined || last.startedAt < askedAt)
  );
}
