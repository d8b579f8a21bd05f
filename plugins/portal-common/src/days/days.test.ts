import { dayAfter, daysBetween, isDay, parisDay } from './days';

it.each([
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-14T21:59:59Z', '2026-07-14'],
  ['2026-07-14T22:00:00Z', '2026-07-15'],
])('%s is %s in Paris', (instant, day) => {
  expect(parisDay(new Date(instant))).toBe(day);
});

it.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['22/11/2026', false],
  ['', false],
])('« %s » is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

it.each([
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-01-01', '2025-12-31', -1],
])('from %s to %s there are %d days', (from, to, count) => {
  expect(daysBetween(from, to)).toBe(count);
  expect(dayAfter(from, count)).toBe(to);
});
