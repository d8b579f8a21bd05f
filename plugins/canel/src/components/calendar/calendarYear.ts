import {
  type CalendarEntry,
  type CalendarKind,
  calendarKinds,
} from '@cloud-pi-native/plugin-canel-common';

/** What happens of one kind in one month. */
export interface CalendarCell {
  kind: CalendarKind;
  /** 0 to 11. */
  month: number;
  entries: CalendarEntry[];
}

/** A year of the calendar, counted. */
export interface CalendarYear {
  /** Every kind and month, in the order of the picture: by kind, then by month. */
  cells: CalendarCell[];
  /** By kind, how many things happen in each seventh of a day of the year: 53 weeks from 1 January. */
  weeks: Record<CalendarKind, number[]>;
  /** The fullest week of any kind, at least 1. */
  fullestWeek: number;
}

const weeksOfYear = 53;
const dayMilliseconds = 86_400_000;

/** Counts what happens in a year by kind, month and week. Days outside the year are left out. */
export function countYear(
  entries: readonly CalendarEntry[],
  year: number,
): CalendarYear {
  const cells = calendarKinds.flatMap(kind =>
    Array.from(
      { length: 12 },
      (_, month): CalendarCell => ({ kind, month, entries: [] }),
    ),
  );
  const weeks = Object.fromEntries(
    calendarKinds.map(kind => [kind, new Array<number>(weeksOfYear).fill(0)]),
  ) as Record<CalendarKind, number[]>;
  let fullestWeek = 1;
  for (const entry of entries) {
    if (!entry.day.startsWith(`${year}-`)) continue;
    const month = Number(entry.day.slice(5, 7)) - 1;
    const lane = calendarKinds.indexOf(entry.kind);
    cells[lane * 12 + month].entries.push(entry);
    const week = Math.floor(dayOfYear(entry.day) / 7);
    weeks[entry.kind][week]++;
    fullestWeek = Math.max(fullestWeek, weeks[entry.kind][week]);
  }
  return { cells, weeks, fullestWeek };
}

/**
 * Number of days since 1 January of the same year.
 *
 * @param day - `YYYY-MM-DD`
 */
export function dayOfYear(day: string): number {
  const start = Date.parse(`${day.slice(0, 4)}-01-01`);
  return Math.round((Date.parse(day) - start) / dayMilliseconds);
}

/** 365, or 366. */
export function daysOf(year: number): number {
  return dayOfYear(`${year}-12-31`) + 1;
}

/**
 * The first day of a month.
 *
 * @param month - 0 to 11
 */
export function firstDayOf(year: number, month: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
