import { InputError } from '@backstage/errors';
import { isoOf } from './time';

/** Clocks of browsers may be that much ahead, in milliseconds. */
const clockDifference = 60_000;

/**
 * An instant that somebody wrote, in milliseconds since the epoch.
 * Throws an `InputError`, which names the field, for what is no instant, or is not between two of them.
 */
export function readInstant(
  field: string,
  text: string,
  { from, to }: { from: number; to: number },
): number {
  const instant = Date.parse(text);
  if (
    Number.isNaN(instant) ||
    !/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(text)
  ) {
    throw new InputError(
      `${field} must be an instant with its zone, such as ${isoOf(to)}`,
    );
  }
  if (instant < from || instant > to + clockDifference) {
    throw new InputError(
      `${field} must be between ${isoOf(from)} and ${isoOf(to)}`,
    );
  }
  return Math.min(instant, to);
}
