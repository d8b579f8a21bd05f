import { parisDayOf } from '@cloud-pi-native/plugin-service-levels-common';

/** The last months, `YYYY-MM` in Europe/Paris, the current one first. */
export function lastMonths(count: number, now: number): [string, ...string[]] {
  const [year, month] = parisDayOf(now).split('-').map(Number);
  const monthBefore = (back: number) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
  return [
    monthBefore(0),
    ...Array.from({ length: count - 1 }, (_, index) => monthBefore(index + 1)),
  ];
}
