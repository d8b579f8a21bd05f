import { frenchHolidays, isFrenchHoliday } from './frenchHolidays';

/** Easter Sundays as the almanacs print them. */
const easters = [
  '1983-04-03',
  '1999-04-04',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
];

function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

describe('frenchHolidays', () => {
  it.each(easters)('follows the Easter of %s', easter => {
    const holidays = frenchHolidays(Number(easter.slice(0, 4)));
    const dayOf = (name: string) =>
      holidays.find(holiday => holiday.name === name)?.day;
    expect(dayOf('Lundi de Pâques')).toBe(daysAfter(easter, 1));
    expect(dayOf('Ascension')).toBe(daysAfter(easter, 39));
    expect(dayOf('Lundi de Pentecôte')).toBe(daysAfter(easter, 50));
  });

  it('has the eleven days of 2026', () => {
    expect(frenchHolidays(2026).map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it('knows a holiday from the day before', () => {
    expect(isFrenchHoliday('2026-05-14')).toBe(true);
    expect(isFrenchHoliday('2026-05-13')).toBe(false);
  });
});
