import type { Seconds } from '@cloud-pi-native/plugin-service-levels-common';

/** What a bar says of a day, from the worst. `partial`: a part of it was not measured. */
export const dayStates = [
  'down',
  'no-data',
  'partial',
  'maintenance',
  'up',
  'outside',
] as const;
export type DayState = (typeof dayStates)[number];

/** Part of the time of the calendar that may lack its measure before a day is said to be measured in part. */
const missingShare = 0.05;

/** How a day was, in one word: what is worst of it comes first, and what nobody saw is never up. */
export function dayStateOf(seconds: Seconds): DayState {
  const { up, down, noData, maintenance } = seconds;
  const counted = up + down + noData + maintenance;
  if (counted === 0) return 'outside';
  if (down > 0) return 'down';
  if (noData > 0 && up === 0) return 'no-data';
  if (noData > counted * missingShare) return 'partial';
  if (maintenance > 0) return 'maintenance';
  return 'up';
}
