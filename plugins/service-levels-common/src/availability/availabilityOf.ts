import type { Seconds } from './Seconds';

/**
 * `up / (up + down)`, from 0 to 1: maintenance, what is out of the calendar and what nobody saw count for nothing.
 *
 * @returns undefined when nothing counts
 * @public
 */
export function availabilityOf({
  up,
  down,
}: Pick<Seconds, 'up' | 'down'>): number | undefined {
  return up + down === 0 ? undefined : up / (up + down);
}

/**
 * Whether a promise is kept, from whole numbers: no rounding turns a missed promise into a kept one.
 *
 * @param percent - what is promised, such as 99.9
 * @public
 */
export function isPromiseKept(
  { up, down }: Pick<Seconds, 'up' | 'down'>,
  percent: number,
): boolean {
  // A promise has at most three decimals: so both sides are whole.
  return up * 100_000 >= Math.round(percent * 1_000) * (up + down);
}

/**
 * An availability in percent, cut after so many decimals rather than rounded: 99.9996 % is not 100 %.
 *
 * @public
 */
export function cutPercent(availability: number, decimals = 3): number {
  const scale = 10 ** decimals;
  // The small part makes up for what 0.999 × 100 loses.
  return Math.floor(availability * 100 * scale + 1e-6) / scale;
}
