import type { Measure } from '../answers/Service';
import type { BusinessCalendar } from '../calendar/BusinessCalendar';
import { spanOfParisDay } from '../calendar/parisDays';
import { type Span, subtractSpans } from '../calendar/Span';
import type { ServiceLevel } from '../specs/ServiceLevel';
import { availabilityOf, isPromiseKept } from './availabilityOf';
import type { Seconds } from './Seconds';

/** An interruption, in milliseconds since the epoch; without an end while it lasts. @public */
export interface Interruption {
  startedAt: number;
  endedAt?: number;
}

/** @public */
export interface MeasureInput {
  commitments: ServiceLevel['commitments'];
  /** What is aimed at where nothing is promised. */
  objective?: ServiceLevel['objective'];
  calendar: BusinessCalendar;
  /** First and last day, `YYYY-MM-DD` in Europe/Paris. */
  from: string;
  to: string;
  /** What was measured of it so far. */
  seconds: Seconds;
  /** Those of the service, at any time. */
  interruptions: readonly Interruption[];
  /** Those of the service, at any time; they may overlap. */
  maintenances: readonly Span[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** What was measured of a service against what is promised of it. @public */
export function measureOf(input: MeasureInput): Measure {
  const { commitments, seconds, from, to } = input;
  const { maximumInterruptionHours } = commitments;
  const { availabilityPercent } = { ...input.objective, ...commitments };
  const availability = availabilityOf(seconds);
  const maximum =
    maximumInterruptionHours === undefined
      ? undefined
      : Math.round(maximumInterruptionHours * 3600);
  const period = {
    from: spanOfParisDay(from).from,
    to: spanOfParisDay(to).to,
  };
  const lengths = lengthsOf(input, period);
  return {
    from,
    to,
    seconds,
    ...(availability !== undefined && { availability }),
    ...(availabilityPercent !== undefined && {
      // Divided once, so that 99.9 % is 0.999 and no more.
      promised: Math.round(availabilityPercent * 1_000) / 100_000,
      ...(availability !== undefined && {
        isKept: isPromiseKept(seconds, availabilityPercent),
      }),
      budget: budgetOf(input, period, availabilityPercent),
    }),
    interruptions: lengths.length,
    longestSeconds: Math.max(0, ...lengths),
    ...(maximum !== undefined && { maximumInterruptionSeconds: maximum }),
    overruns:
      maximum === undefined
        ? 0
        : lengths.filter(length => length > maximum).length,
  };
}

function budgetOf(
  { calendar, seconds, maintenances }: MeasureInput,
  { from, to }: Span,
  percent: number,
) {
  const time = lengthOf(
    subtractSpans(calendar.spansBetween(from, to), maintenances),
  );
  const missing = 100_000 - Math.round(percent * 1_000);
  const totalSeconds = Math.floor((time * missing) / 100_000);
  return {
    totalSeconds,
    spentSeconds: seconds.down,
    leftSeconds: totalSeconds - seconds.down,
  };
}

/** Seconds of each interruption that has a part in the period, from its true start to the end of the period at most. */
function lengthsOf(
  { calendar, interruptions, maintenances, now }: MeasureInput,
  period: Span,
): number[] {
  const until = Math.min(period.to, now);
  return interruptions
    .filter(
      ({ startedAt, endedAt = Infinity }) =>
        startedAt < until && endedAt > period.from,
    )
    .map(({ startedAt, endedAt = Infinity }) =>
      lengthOf(
        subtractSpans(
          calendar.spansBetween(startedAt, Math.min(endedAt, until)),
          maintenances,
        ),
      ),
    );
}

/** Whole seconds. */
function lengthOf(spans: Iterable<Span>): number {
  let length = 0;
  for (const { from, to } of spans) length += to - from;
  return Math.floor(length / 1000);
}
