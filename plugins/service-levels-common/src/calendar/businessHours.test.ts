import fc from 'fast-check';
import {
  countedFrom,
  countedMinutes,
  countMinutes,
} from '../__testUtils__/countMinutes';
import { alwaysCalendar } from './BusinessCalendar';
import { createBusinessHours } from './createBusinessHours';

const minute = 60_000;
const hour = 60 * minute;
const at = (text: string) => Date.parse(text);

const instantIndex = fc.integer({ min: 0, max: countedMinutes });
const instantOf = (index: number) => countedFrom + index * minute;

describe.each([
  {
    name: 'the usual hours',
    options: {},
    opening: 540,
    closing: 1080,
    days: [1, 2, 3, 4, 5],
  },
  {
    // An hour of it is missing when the clock goes forward, and is there twice when it goes back.
    name: 'the nights in which the clock changes',
    options: { opensAt: '01:00', closesAt: '03:00', days: [7] },
    opening: 60,
    closing: 180,
    days: [7],
  },
  {
    name: 'whole days, all the week',
    options: {
      opensAt: '00:00',
      closesAt: '24:00',
      days: [1, 2, 3, 4, 5, 6, 7],
    },
    opening: 0,
    closing: 1440,
    days: [1, 2, 3, 4, 5, 6, 7],
  },
])('$name over ten years', ({ options, opening, closing, days }) => {
  const calendar = createBusinessHours(options);
  let counted: Uint32Array;
  beforeAll(() => {
    counted = countMinutes({ opening, closing, days });
  });
  const minutesBetween = (from: number, to: number) =>
    counted[Math.max(from, to)] - counted[Math.min(from, to)];

  it('has the time of a count minute by minute', () => {
    expect(
      calendar.timeBetween(countedFrom, instantOf(countedMinutes)) / minute,
    ).toBe(counted[countedMinutes]);
  });

  it('has it between any two minutes', () => {
    fc.assert(
      fc.property(
        instantIndex,
        fc.integer({ min: 0, max: 40_000 }),
        (from, length) => {
          const to = Math.min(countedMinutes, from + length);
          expect(
            calendar.timeBetween(instantOf(from), instantOf(to)) / minute,
          ).toBe(minutesBetween(from, to));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('reaches a deadline at the first minute at which the time has passed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: countedMinutes - 400_000 }),
        fc.integer({ min: 1, max: 3_000 }),
        (from, length) => {
          const deadline =
            (calendar.after(instantOf(from), length * minute) - countedFrom) /
            minute;
          expect(minutesBetween(from, deadline)).toBe(length);
          expect(minutesBetween(from, deadline - 1)).toBe(length - 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says of any minute whether it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: countedMinutes - 1 }), index => {
        expect(calendar.isWithin(instantOf(index))).toBe(
          minutesBetween(index, index + 1) === 1,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('adds up: the time of two parts is that of the whole', () => {
    fc.assert(
      fc.property(fc.tuple(instantIndex, instantIndex, instantIndex), three => {
        const [a, b, c] = three
          .map(index => instantOf(index % 500_000))
          .sort((one, other) => one - other);
        expect(calendar.timeBetween(a, b) + calendar.timeBetween(b, c)).toBe(
          calendar.timeBetween(a, c),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('business hours', () => {
  const calendar = createBusinessHours();

  it.each([
    ['a working morning', '2026-11-23T08:00Z', '2026-11-23T11:00Z', 3],
    ['a night', '2026-11-23T18:00Z', '2026-11-24T07:00Z', 0],
    ['a week-end', '2026-11-20T17:00Z', '2026-11-23T08:00Z', 0],
    ['a holiday in the week', '2026-05-13T15:00Z', '2026-05-15T08:00Z', 2],
    ['the clock going forward', '2026-03-27T16:00Z', '2026-03-30T08:00Z', 2],
    ['the clock going back', '2026-10-23T15:00Z', '2026-10-26T09:00Z', 2],
    ['nothing, backwards', '2026-11-23T11:00Z', '2026-11-23T08:00Z', 0],
  ])('counts %s', (_, from, to, hours) => {
    expect(calendar.timeBetween(at(from), at(to)) / hour).toBe(hours);
  });

  it('puts a deadline of eight hours on Friday afternoon on Monday', () => {
    expect(
      new Date(calendar.after(at('2026-11-20T14:00Z'), 8 * hour)).toISOString(),
    ).toBe('2026-11-23T13:00:00.000Z');
  });

  it('takes maintenance off a deadline', () => {
    const maintenance = {
      from: at('2026-11-23T09:00Z'),
      to: at('2026-11-23T10:00Z'),
    };
    expect(
      new Date(
        calendar.after(at('2026-11-20T14:00Z'), 8 * hour, [
          maintenance,
          maintenance,
        ]),
      ).toISOString(),
    ).toBe('2026-11-23T14:00:00.000Z');
  });

  it('closes on other days too', () => {
    const closed = createBusinessHours({ closedOn: ['2026-11-23'] });
    expect(
      closed.timeBetween(at('2026-11-23T00:00Z'), at('2026-11-24T00:00Z')),
    ).toBe(0);
  });

  it.each([
    [{ opensAt: '9:00' }, 'opensAt'],
    [{ closesAt: '25:00' }, 'closesAt'],
    [{ opensAt: '18:00', closesAt: '09:00' }, 'closesAt'],
    [{ days: [0] }, 'days'],
    [{ days: [] }, 'days'],
    [{ zone: 'Europe/Atlantis' }, 'zone'],
  ])('refuses %j', (options, field) => {
    expect(() => createBusinessHours(options)).toThrow(field);
  });

  it('gives up on a deadline that never comes', () => {
    expect(() =>
      calendar.after(0, hour, [{ from: -Infinity, to: Infinity }]),
    ).toThrow('ten years');
  });
});

describe('around the clock', () => {
  it('counts all the time', () => {
    expect(alwaysCalendar.timeBetween(5, 12)).toBe(7);
    expect(alwaysCalendar.after(5, 7)).toBe(12);
    expect(alwaysCalendar.isWithin(0)).toBe(true);
  });
});
