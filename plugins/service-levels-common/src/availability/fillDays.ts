import type { DaySeconds } from '../answers/Service';
import type { BusinessCalendar } from '../calendar/BusinessCalendar';
import { parisDaysBetween, spanOfParisDay } from '../calendar/parisDays';
import { noSeconds } from './Seconds';

/**
 * Every day from one to another, the oldest first: what was measured, and for what nobody measured the time of the
 * calendar as no data, up to `until` (milliseconds since the epoch).
 *
 * @public
 */
export function fillDays(
  measured: readonly DaySeconds[],
  options: {
    first: string;
    last: string;
    calendar: BusinessCalendar;
    until: number;
  },
): DaySeconds[] {
  const byDay = new Map(measured.map(one => [one.day, one]));
  return parisDaysBetween(options.first, options.last).map(
    day => byDay.get(day) ?? { day, ...unmeasured(day, options) },
  );
}

function unmeasured(
  day: string,
  { calendar, until }: { calendar: BusinessCalendar; until: number },
) {
  const span = spanOfParisDay(day);
  const to = Math.max(span.from, Math.min(span.to, until));
  const noData = Math.floor(calendar.timeBetween(span.from, to) / 1000);
  return {
    ...noSeconds,
    noData,
    outside: Math.floor((to - span.from) / 1000) - noData,
  };
}
