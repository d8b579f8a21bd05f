import { parisDay } from '@cloud-pi-native/plugin-portal-common';

/** Today, as an ISO date: the day by which the backend judges derogations. */
export function today(): string {
  return parisDay(new Date());
}
