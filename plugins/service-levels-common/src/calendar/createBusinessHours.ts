import { DateTime } from 'luxon';
import { type BusinessCalendar, calendarOf } from './BusinessCalendar';
import { isFrenchHoliday } from './frenchHolidays';
import { intersect, type Span } from './Span';

/** The time zone of the offer. @public */
export const parisZone = 'Europe/Paris';

/** When the offer is open. @public */
export interface BusinessHours {
  /** Time of day, `HH:mm`, in the zone. */
  opensAt: string;
  /** The same, later than `opensAt`; `24:00` is midnight at the end of the day. */
  closesAt: string;
  /** ISO days of the week, 1 for Monday. */
  days: readonly number[];
  /** Days, `YYYY-MM-DD`, on which it is closed besides public holidays. */
  closedOn: readonly string[];
  zone: string;
}

/** Days whose hours are remembered at most. */
const maximumKnownDays = 4_000;

/** A day, known by the instant at which it begins; instants are milliseconds since the epoch. */
interface KnownDay {
  /** Beginning of the next day. */
  next: number;
  open?: Span;
}

/** Nine to six from Monday to Friday, but for public holidays. @public */
export const defaultBusinessHours: BusinessHours = {
  opensAt: '09:00',
  closesAt: '18:00',
  days: [1, 2, 3, 4, 5],
  closedOn: [],
  zone: parisZone,
};

/**
 * The calendar of business hours: the hours of working days, French public holidays taken off.
 *
 * @throws When the hours or the zone make no sense; the message names the field.
 * @public
 */
export function createBusinessHours(
  options: Partial<BusinessHours> = {},
): BusinessCalendar {
  const hours = { ...defaultBusinessHours, ...options };
  const opening = minutesOf('opensAt', hours.opensAt);
  const closing = minutesOf('closesAt', hours.closesAt);
  if (opening >= closing) {
    throw new Error('closesAt must be later than opensAt');
  }
  if (
    hours.days.length === 0 ||
    hours.days.some(day => !Number.isInteger(day) || day < 1 || day > 7)
  ) {
    throw new Error('days must be whole numbers from 1, Monday, to 7');
  }
  if (!DateTime.local({ zone: hours.zone }).isValid) {
    throw new Error(`zone: there is no time zone ${hours.zone}`);
  }
  const closed = new Set(hours.closedOn);
  const known = new Map<number, KnownDay>();

  return calendarOf('business-hours', function* spansBetween(from, to) {
    if (from >= to) return;
    let start = DateTime.fromMillis(from, { zone: hours.zone })
      .startOf('day')
      .toMillis();
    while (start < to) {
      const day = dayFrom(start);
      if (day.open) yield* intersect(day.open, { from, to });
      start = day.next;
    }
  });

  function dayFrom(start: number): KnownDay {
    const found = known.get(start);
    if (found) return found;
    const day = DateTime.fromMillis(start, { zone: hours.zone });
    const read: KnownDay = {
      next: day.plus({ days: 1 }).toMillis(),
      ...(isOpenOn(day) && {
        open: { from: at(day, opening), to: at(day, closing) },
      }),
    };
    // A year is asked for again and again, ten of them hardly ever.
    if (known.size > maximumKnownDays) known.clear();
    known.set(start, read);
    return read;
  }

  function isOpenOn(day: DateTime): boolean {
    if (!hours.days.includes(day.weekday)) return false;
    const text = day.toFormat('yyyy-MM-dd');
    return !closed.has(text) && !isFrenchHoliday(text);
  }
}

/** The instant of a time of day, which on the day of a clock change is not so many minutes after midnight. */
function at(day: DateTime, minutes: number): number {
  return (
    minutes === 24 * 60
      ? day.plus({ days: 1 })
      : day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
  ).toMillis();
}

function minutesOf(field: string, time: string): number {
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!(minutes <= 24 * 60)) {
    throw new Error(`${field} must be a time of day such as 09:00`);
  }
  return minutes;
}
