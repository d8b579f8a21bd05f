import fc from 'fast-check';
import { alwaysCalendar, createBusinessHours } from '../calendar';
import { type MinutesInput, minutesOf } from './minutesOf';
import { noSeconds, secondsKinds, sumSeconds } from './Seconds';

const minute = 60_000;
/** A Monday at nine in Paris. */
const start = Date.parse('2026-11-23T08:00Z');
const at = (seconds: number) => start + seconds * 1000;
const span = (from: number, to: number) => ({ from: at(from), to: at(to) });
const up = (from: number, to: number) => ({ ...span(from, to), isUp: true });
const down = (from: number, to: number) => ({ ...span(from, to), isUp: false });

function only(input: Partial<MinutesInput>) {
  const [{ seconds }] = minutesOf({
    from: start,
    to: start + minute,
    calendar: alwaysCalendar,
    probes: [],
    interruptions: [],
    maintenances: [],
    ...input,
  });
  return seconds;
}

describe('a minute', () => {
  it.each<[string, Partial<MinutesInput>, object]>([
    ['without a probe', {}, { noData: 60 }],
    ['of a probe that is silent', { probes: [[]] }, { noData: 60 }],
    ['in which all is well', { probes: [[up(-5, 70)]] }, { up: 60 }],
    [
      'in which a probe fell silent',
      { probes: [[up(-5, 20)]] },
      { up: 20, noData: 40 },
    ],
    [
      'with one of two probes down',
      { probes: [[up(0, 60)], [up(0, 15), down(15, 60)]] },
      { up: 15, down: 45 },
    ],
    [
      'with one probe down and the other silent',
      { probes: [[], [down(0, 30)]] },
      { down: 30, noData: 30 },
    ],
    [
      'declared down, whatever the probes say',
      { probes: [[up(0, 60)]], interruptions: [span(50, 1e9)] },
      { up: 50, down: 10 },
    ],
    [
      'in maintenance, whatever else',
      {
        probes: [[down(0, 60)]],
        interruptions: [span(0, 60)],
        maintenances: [span(-60, 40), span(30, 45)],
      },
      { maintenance: 45, down: 15 },
    ],
    [
      'before the opening',
      {
        from: start - minute,
        to: start,
        calendar: createBusinessHours(),
        probes: [[down(-60, 0)]],
      },
      { outside: 60 },
    ],
    [
      'cut to the second',
      { probes: [[{ from: start - 1, to: start + 29_999, isUp: true }]] },
      { up: 29, noData: 31 },
    ],
  ])('%s', (_, input, seconds) => {
    expect(only(input)).toEqual({ ...noSeconds, ...seconds });
  });

  it('always has sixty seconds, and is the same however the time is cut', () => {
    const spans = fc
      .array(
        fc.record({
          from: fc.integer({ min: -100_000, max: 700_000 }),
          length: fc.integer({ min: 0, max: 300_000 }),
          isUp: fc.boolean(),
        }),
        { maxLength: 6 },
      )
      .map(list => {
        let last = -Infinity;
        return [...list]
          .sort((a, b) => a.from - b.from)
          .map(({ from, length, isUp }) => {
            const begins = Math.max(from, last);
            last = begins + length;
            return { from: start + begins, to: start + last, isUp };
          });
      });
    fc.assert(
      fc.property(
        fc.array(spans, { maxLength: 3 }),
        spans,
        spans,
        fc.integer({ min: 1, max: 9 }),
        (probes, interruptions, maintenances, cut) => {
          const measure = (from: number, to: number) =>
            minutesOf({
              from: start + from * minute,
              to: start + to * minute,
              calendar: alwaysCalendar,
              probes,
              interruptions,
              maintenances,
            });
          const whole = measure(0, 10);
          expect(whole).toHaveLength(10);
          expect([...measure(0, cut), ...measure(cut, 10)]).toEqual(whole);
          for (const { seconds } of whole) {
            const values = secondsKinds.map(kind => seconds[kind]);
            expect(values.every(Number.isInteger)).toBe(true);
            expect(values.reduce((sum, value) => sum + value, 0)).toBe(60);
          }
          // What nobody saw is never up.
          const seen = probes.flat().some(one => one.isUp && one.from < one.to);
          const total = sumSeconds(whole.map(one => one.seconds));
          expect(total.up > 0 && !seen).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});
