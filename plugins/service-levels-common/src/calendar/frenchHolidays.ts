import { DateTime } from 'luxon';

/** A public holiday. @public */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  day: string;
  /** French name. */
  name: string;
}

const fixedDays: readonly (readonly [string, string])[] = [
  ['01-01', 'Jour de l’an'],
  ['05-01', 'Fête du Travail'],
  ['05-08', 'Victoire 1945'],
  ['07-14', 'Fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'Armistice 1918'],
  ['12-25', 'Noël'],
];

const daysAfterEaster: readonly (readonly [number, string])[] = [
  [1, 'Lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
];

/**
 * The eleven public holidays of metropolitan France (Code du travail, article L3133-1), those of Alsace-Moselle left
 * out, in the order of the year.
 *
 * @param year - from 1983 on, when the list was last changed
 * @public
 */
export function frenchHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    ...fixedDays.map(([day, name]) => ({ day: `${year}-${day}`, name })),
    ...daysAfterEaster.map(([days, name]) => ({
      day: dayOf(easter.plus({ days })),
      name,
    })),
  ].sort((a, b) => a.day.localeCompare(b.day));
}

const known = new Map<number, ReadonlySet<string>>();

/** Whether a day, `YYYY-MM-DD`, is one of {@link frenchHolidays}. @public */
export function isFrenchHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  let days = known.get(year);
  if (!days) {
    days = new Set(frenchHolidays(year).map(holiday => holiday.day));
    known.set(year, days);
  }
  return days.has(day);
}

/** The Gregorian Easter, by the rule of Oudin (1940). */
function easterSunday(year: number): DateTime {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const correction = Math.floor((century - 17) / 25);
  const moon =
    (century -
      Math.floor(century / 4) -
      Math.floor((century - correction) / 3) +
      19 * golden +
      15) %
    30;
  const epact =
    moon -
    Math.floor(moon / 28) *
      (1 -
        Math.floor(moon / 28) *
          Math.floor(29 / (moon + 1)) *
          Math.floor((21 - golden) / 11));
  const weekday =
    (year +
      Math.floor(year / 4) +
      epact +
      2 -
      century +
      Math.floor(century / 4)) %
    7;
  // Days after 28 March, from which the month follows.
  return DateTime.utc(year, 3, 28).plus({ days: epact - weekday });
}

function dayOf(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}
