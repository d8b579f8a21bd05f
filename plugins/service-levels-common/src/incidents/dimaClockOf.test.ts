import fc from 'fast-check';
import { alwaysCalendar, createBusinessHours } from '../calendar';
import { type DimaInput, dimaClockOf } from './dimaClockOf';

const at = (text: string) => Date.parse(text);
const hour = 3600;

/** An interruption that began on a Monday at ten in Paris, of a service with a DIMA of eight business hours. */
function clock(input: Partial<DimaInput>) {
  return dimaClockOf({
    service: 'construction',
    startedAt: at('2026-11-23T09:00Z'),
    now: at('2026-11-23T09:00Z'),
    maximumSeconds: 8 * hour,
    calendar: createBusinessHours(),
    maintenances: [],
    ...input,
  });
}

const lunch = { from: at('2026-11-23T11:00Z'), to: at('2026-11-23T12:00Z') };

describe('dimaClockOf', () => {
  it.each([
    ['at the beginning', {}, 0, undefined, 'running'],
    [
      'a second before half of it',
      { now: at('2026-11-23T12:59:59Z') },
      4 * hour - 1,
      undefined,
      'running',
    ],
    [
      'at half of it',
      { now: at('2026-11-23T13:00Z') },
      4 * hour,
      50,
      'running',
    ],
    ['at 80 %', { now: at('2026-11-23T15:24Z') }, 6.4 * hour, 80, 'running'],
    [
      'in the evening, when it pauses',
      { now: at('2026-11-23T20:00Z') },
      8 * hour,
      100,
      'paused',
    ],
    [
      'once overrun, the next day',
      { now: at('2026-11-24T10:00Z') },
      10 * hour,
      100,
      'running',
    ],
    [
      'in a maintenance',
      { now: at('2026-11-23T11:30Z'), maintenances: [lunch] },
      2 * hour,
      undefined,
      'maintenance',
    ],
    [
      'after a maintenance told twice',
      { now: at('2026-11-23T13:00Z'), maintenances: [lunch, lunch] },
      3 * hour,
      undefined,
      'running',
    ],
    [
      'once mended',
      { now: at('2026-12-24T13:00Z'), endedAt: at('2026-11-23T11:00Z') },
      2 * hour,
      undefined,
      'stopped',
    ],
    [
      'at the beginning, of a replica whose clock is late',
      { now: at('2026-11-23T08:59Z') },
      0,
      undefined,
      'running',
    ],
  ])('stands %s', (_, input, elapsedSeconds, warning, state) => {
    expect(clock(input)).toMatchObject({ elapsedSeconds, state });
    expect(clock(input).warning).toBe(warning);
  });

  it('says when the DIMA is used up, maintenance to come taken off', () => {
    expect(clock({}).deadline).toBe('2026-11-23T17:00:00.000Z');
    expect(clock({ maintenances: [lunch] }).deadline).toBe(
      '2026-11-24T09:00:00.000Z',
    );
    expect(clock({ calendar: alwaysCalendar }).deadline).toBe(
      '2026-11-23T17:00:00.000Z',
    );
  });

  it('reaches 100 % at the deadline, and not before', () => {
    const calendar = createBusinessHours();
    const base = at('2026-01-01T00:00Z');
    const instant = (minutes: number) => base + minutes * 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500_000 }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(
          fc.record({
            from: fc.integer({ min: 0, max: 520_000 }),
            length: fc.integer({ min: 1, max: 3_000 }),
          }),
          { maxLength: 5 },
        ),
        (start, hours, windows) => {
          const input = {
            startedAt: instant(start),
            maximumSeconds: hours * hour,
            calendar,
            maintenances: windows.map(({ from, length }) => ({
              from: instant(from),
              to: instant(from + length),
            })),
          };
          const deadline = at(clock(input).deadline);
          expect(clock({ ...input, now: deadline }).warning).toBe(100);
          expect(clock({ ...input, now: deadline - 1 }).warning).not.toBe(100);
        },
      ),
      { numRuns: 200 },
    );
  });
});
