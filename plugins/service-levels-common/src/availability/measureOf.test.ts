import {
  alwaysCalendar,
  createBusinessHours,
  spanOfParisDay,
} from '../calendar';
import { fillDays } from './fillDays';
import { type MeasureInput, measureOf } from './measureOf';
import { noSeconds, sumSeconds } from './Seconds';

const at = (text: string) => Date.parse(text);

/** November 2026: 30 days of 24 hours, 20 working days. */
function measure(input: Partial<MeasureInput>) {
  return measureOf({
    commitments: {},
    calendar: alwaysCalendar,
    from: '2026-11-01',
    to: '2026-11-30',
    seconds: noSeconds,
    interruptions: [],
    maintenances: [],
    now: at('2026-12-15T12:00Z'),
    ...input,
  });
}

describe('measureOf', () => {
  it('has neither availability nor budget where nothing is measured nor promised', () => {
    expect(measure({})).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      seconds: noSeconds,
      interruptions: 0,
      longestSeconds: 0,
      overruns: 0,
    });
  });

  it('leaves 2,592 seconds of a month of thirty days to a promise of 99.9 %', () => {
    const seconds = { ...noSeconds, up: 100_000, down: 592 };
    expect(
      measure({ commitments: { availabilityPercent: 99.9 }, seconds }),
    ).toMatchObject({
      promised: 0.999,
      isKept: false,
      budget: { totalSeconds: 2_592, spentSeconds: 592, leftSeconds: 2_000 },
    });
  });

  it('measures against the objective where nothing is promised', () => {
    const objective = { availabilityPercent: 99 };
    expect(measure({ objective }).promised).toBe(0.99);
    expect(
      measure({ objective, commitments: { availabilityPercent: 99.9 } })
        .promised,
    ).toBe(0.999);
  });

  it('has no budget for the time of a maintenance, nor out of the calendar', () => {
    expect(
      measure({
        commitments: { availabilityPercent: 99 },
        calendar: createBusinessHours(),
        maintenances: [spanOfParisDay('2026-11-02')],
      }).budget?.totalSeconds,
    ).toBe((19 * 9 * 3600) / 100);
  });

  it('counts the interruptions that lasted into the month, from their true start', () => {
    const interruptions = [
      { startedAt: at('2026-10-30T08:00Z'), endedAt: at('2026-11-02T10:00Z') },
      { startedAt: at('2026-11-05T08:00Z'), endedAt: at('2026-11-05T09:00Z') },
      { startedAt: at('2026-10-01T08:00Z'), endedAt: at('2026-10-01T09:00Z') },
      { startedAt: at('2026-12-01T08:00Z') },
    ];
    expect(
      measure({
        interruptions,
        calendar: createBusinessHours(),
        commitments: { maximumInterruptionHours: 8 },
      }),
    ).toMatchObject({
      interruptions: 2,
      // A Friday, and two hours of the Monday.
      longestSeconds: 11 * 3600,
      maximumInterruptionSeconds: 8 * 3600,
      overruns: 1,
    });
  });

  it('counts one that lasts up to now, and in a past month up to its end', () => {
    const interruptions = [{ startedAt: at('2026-11-30T21:00Z') }];
    expect(measure({ interruptions }).longestSeconds).toBe(2 * 3600);
    expect(
      measure({ interruptions, now: at('2026-11-30T21:30Z') }).longestSeconds,
    ).toBe(1800);
  });
});

describe('fillDays', () => {
  it('shows what nobody measured as no data, and nothing of what is to come', () => {
    const measured = { ...noSeconds, day: '2026-11-23', up: 9 * 3600 };
    const days = fillDays([measured], {
      first: '2026-11-20',
      last: '2026-11-25',
      calendar: createBusinessHours(),
      until: at('2026-11-24T10:00Z'),
    });
    expect(days.map(({ day, noData }) => [day, noData / 3600])).toEqual([
      ['2026-11-20', 9],
      ['2026-11-21', 0],
      ['2026-11-22', 0],
      ['2026-11-23', 0],
      ['2026-11-24', 2],
      ['2026-11-25', 0],
    ]);
    expect(days.map(({ outside }) => outside / 3600)).toEqual([
      15, 24, 24, 0, 9, 0,
    ]);
    expect(sumSeconds(days).up).toBe(9 * 3600);
  });
});
