/**
 * How the seconds of a span of time were, as whole numbers: they add up to its length. Only `up` and `down` count for
 * availability; what nobody saw is never up.
 *
 * @public
 */
export interface Seconds {
  /** Within the calendar of the service. */
  up: number;
  /** The same. */
  down: number;
  /** The same: nothing was measured. */
  noData: number;
  /** The same: a planned maintenance. */
  maintenance: number;
  /** Outside the calendar of the service, whatever happened. */
  outside: number;
}

/** The kinds of {@link Seconds}. @public */
export const secondsKinds = [
  'up',
  'down',
  'noData',
  'maintenance',
  'outside',
] as const satisfies readonly (keyof Seconds)[];

/** @public */
export const noSeconds: Readonly<Seconds> = {
  up: 0,
  down: 0,
  noData: 0,
  maintenance: 0,
  outside: 0,
};

/** @public */
export function addSeconds(one: Seconds, other: Seconds): Seconds {
  return {
    up: one.up + other.up,
    down: one.down + other.down,
    noData: one.noData + other.noData,
    maintenance: one.maintenance + other.maintenance,
    outside: one.outside + other.outside,
  };
}

/** @public */
export function sumSeconds(parts: Iterable<Seconds>): Seconds {
  let sum: Seconds = noSeconds;
  for (const part of parts) sum = addSeconds(sum, part);
  return { ...sum };
}
