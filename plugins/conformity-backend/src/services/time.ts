/** Now, as an ISO 8601 instant in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** The day on which an answer is given, `YYYY-MM-DD`. */
export function today(): string {
  return now().slice(0, 10);
}
