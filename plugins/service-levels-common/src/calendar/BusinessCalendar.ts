import type { ServiceCalendarName } from '../specs/terms';
import { type Span, subtractSpans } from './Span';

/**
 * Which time counts. Instants and lengths are milliseconds since the epoch: exact over clock changes, because the
 * hours of a day are found in its zone and then counted as they pass.
 *
 * @public
 */
export interface BusinessCalendar {
  readonly name: ServiceCalendarName;
  /** What counts between two instants, in order and apart; nothing when the second is not after the first. */
  spansBetween(from: number, to: number): Generator<Span>;
  /** Milliseconds that count between two instants. */
  timeBetween(from: number, to: number): number;
  /** Whether an instant counts. */
  isWithin(instant: number): boolean;
  /**
   * The instant at which `length` milliseconds that count have passed since `from`, `without` taken off: the earliest
   * one.
   *
   * @throws When that is more than ten years away.
   */
  after(from: number, length: number, without?: readonly Span[]): number;
}

const tenYears = 10 * 366 * 24 * 3_600_000;

/** What follows from the spans of a calendar. */
export function calendarOf(
  name: ServiceCalendarName,
  spansBetween: BusinessCalendar['spansBetween'],
): BusinessCalendar {
  return {
    name,
    spansBetween,
    timeBetween(from, to) {
      let time = 0;
      for (const span of spansBetween(from, to)) time += span.to - span.from;
      return time;
    },
    isWithin(instant) {
      return !spansBetween(instant, instant + 1).next().done;
    },
    after(from, length, without = []) {
      if (length <= 0) return from;
      let left = length;
      const spans = subtractSpans(spansBetween(from, from + tenYears), without);
      for (const span of spans) {
        const time = span.to - span.from;
        if (time >= left) return span.from + left;
        left -= time;
      }
      throw new Error(`The calendar ${name} has not enough time in ten years`);
    },
  };
}

/** Around the clock, all year. @public */
export const alwaysCalendar: BusinessCalendar = calendarOf(
  'always',
  function* spansBetween(from, to) {
    if (from < to) yield { from, to };
  },
);
