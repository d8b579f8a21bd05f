import { DateTime } from 'luxon';
import { parisZone } from './createBusinessHours';
import type { Span } from './Span';

const dayFormat = 'yyyy-MM-dd';

/** The day of an instant in Europe/Paris, `YYYY-MM-DD`. @public */
export function parisDayOf(instant: number): string {
  return DateTime.fromMillis(instant, { zone: parisZone }).toFormat(dayFormat);
}

/** From the beginning to the end of a day in Europe/Paris: 23, 24 or 25 hours. @public */
export function spanOfParisDay(day: string): Span {
  const start = startOf(day, dayFormat);
  return { from: start.toMillis(), to: start.plus({ days: 1 }).toMillis() };
}

/** From the beginning to the end of a month, `YYYY-MM`, in Europe/Paris. @public */
export function spanOfParisMonth(month: string): Span {
  const start = startOf(month, 'yyyy-MM');
  return { from: start.toMillis(), to: start.plus({ months: 1 }).toMillis() };
}

/** The days from one to another, both of them within; none when the second is before the first. @public */
export function parisDaysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = parisDayAfter(day, 1)) {
    days.push(day);
  }
  return days;
}

/** The day so many days after another; before it when the number is negative. @public */
export function parisDayAfter(day: string, days: number): string {
  // A day of the calendar has no zone: it is taken where every day has as many hours.
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. @public */
export function isParisDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    DateTime.fromFormat(text, dayFormat, { zone: parisZone }).isValid
  );
}

/** Whether a text is a month, `YYYY-MM`. @public */
export function isParisMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function startOf(text: string, format: string): DateTime {
  const start = DateTime.fromFormat(text, format, { zone: parisZone });
  if (!start.isValid) throw new Error(`${text} is not a date as ${format}`);
  return start;
}
