import fc from 'fast-check';
import {
  type CalendarEntry,
  calendarKinds,
} from '@cloud-pi-native/plugin-canel-common';
import { countYear, dayOfYear, daysOf, firstDayOf } from './calendarYear';

const entries = fc.array(
  fc.record({
    ref: fc.constant('system:default/a'),
    title: fc.constant('A'),
    detail: fc.constant({ fr: 'd', en: 'd' }),
    kind: fc.constantFrom(...calendarKinds),
    day: fc
      .date({
        min: new Date('2027-01-01'),
        max: new Date('2029-12-31'),
        noInvalidDate: true,
      })
      .map(date => date.toISOString().slice(0, 10)),
  }),
);

describe('countYear', () => {
  it('puts each day of the year in its month and its week, and no other day', () => {
    fc.assert(
      fc.property(entries, (drawn: CalendarEntry[]) => {
        const { cells, weeks, fullestWeek } = countYear(drawn, 2028);
        const inYear = drawn.filter(({ day }) => day.startsWith('2028'));
        expect(cells.flatMap(cell => cell.entries)).toHaveLength(inYear.length);
        for (const cell of cells) {
          const prefix = firstDayOf(2028, cell.month).slice(0, 7);
          for (const { day, kind } of cell.entries) {
            expect([kind, day.slice(0, 7)]).toEqual([cell.kind, prefix]);
          }
        }
        const counts = Object.values(weeks).flat();
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
          inYear.length,
        );
        expect(fullestWeek).toBe(Math.max(1, ...counts));
      }),
    );
  });

  it.each([
    ['2028-01-01', 0],
    ['2028-12-31', 365],
    ['2027-12-31', 364],
    ['2027-03-28', 86],
  ])('%s is day %d', (day, expected) => {
    expect(dayOfYear(day)).toBe(expected);
  });

  it('knows the leap years', () => {
    expect([2027, 2028].map(daysOf)).toEqual([365, 366]);
  });
});
