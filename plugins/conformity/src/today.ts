/** Today, as an ISO date: the day by which the backend judges derogations. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
