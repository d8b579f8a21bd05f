/** An instant, in milliseconds since the epoch, as an ISO 8601 text in UTC. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
