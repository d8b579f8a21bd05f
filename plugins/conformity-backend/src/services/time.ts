import { parisDay } from '@cloud-pi-native/plugin-portal-common';

/** Now, as an ISO 8601 instant in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** The day on which an answer is given, `YYYY-MM-DD` in Europe/Paris. */
export function today(): string {
  return parisDay(new Date());
}
