import { parisDay } from '@cloud-pi-native/plugin-portal-common';

/** Today where the offer is run, as an ISO date: the day by which the backend judges expiries. */
export function today(): string {
  return parisDay(new Date());
}
