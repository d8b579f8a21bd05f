import {
  isParisDay,
  isParisMonth,
  parisDayAfter,
  parisDayOf,
  parisDaysBetween,
  spanOfParisDay,
  spanOfParisMonth,
} from './parisDays';

const hour = 3_600_000;

it('knows in which day an instant is', () => {
  expect(parisDayOf(Date.parse('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
  expect(parisDayOf(Date.parse('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
  expect(parisDayOf(Date.parse('2026-07-13T22:00:00Z'))).toBe('2026-07-14');
});

it.each([
  ['2026-03-28', 24],
  ['2026-03-29', 23],
  ['2026-10-25', 25],
])('gives %s its %s hours', (day, hours) => {
  const { from, to } = spanOfParisDay(day);
  expect((to - from) / hour).toBe(hours);
  expect(parisDayOf(from)).toBe(day);
  expect(parisDayOf(to - 1)).toBe(day);
});

it('goes from month to month and from day to day', () => {
  const { from, to } = spanOfParisMonth('2026-10');
  expect(new Date(from).toISOString()).toBe('2026-09-30T22:00:00.000Z');
  expect(new Date(to).toISOString()).toBe('2026-10-31T23:00:00.000Z');
  expect(parisDaysBetween('2026-02-27', '2026-03-01')).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ]);
  expect(parisDaysBetween('2026-03-01', '2026-02-27')).toEqual([]);
  expect(parisDayAfter('2026-03-01', -1)).toBe('2026-02-28');
});

it('knows a day and a month from something else', () => {
  expect(isParisDay('2024-02-29')).toBe(true);
  expect(isParisDay('2026-02-29')).toBe(false);
  expect(isParisDay('2026-2-1')).toBe(false);
  expect(isParisMonth('2026-12')).toBe(true);
  expect(isParisMonth('2026-13')).toBe(false);
  expect(() => spanOfParisDay('demain')).toThrow('demain');
});
