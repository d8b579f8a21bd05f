import type { DimaClock } from '../answers/Incident';
import type { BusinessCalendar } from '../calendar/BusinessCalendar';
import { subtractSpans, type Span } from '../calendar/Span';

/**
 * Where the clock of a DIMA stands: `running`; `paused` out of the calendar; `maintenance` in a planned maintenance,
 * which pauses it too; `stopped` once the incident is over.
 *
 * @public
 */
export const dimaStates = [
  'running',
  'paused',
  'maintenance',
  'stopped',
] as const;
/** @public */
export type DimaState = (typeof dimaStates)[number];

/** Parts of the DIMA, in percent, at which people are warned. @public */
export const dimaWarnings = [50, 80, 100] as const;
/** @public */
export type DimaWarning = (typeof dimaWarnings)[number];

/** @public */
export interface DimaInput {
  service: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  endedAt?: number;
  now: number;
  maximumSeconds: number;
  calendar: BusinessCalendar;
  /** Maintenances of the service, in any order; they may overlap. */
  maintenances: readonly Span[];
}

/**
 * Counts an interruption against the DIMA: only time of the calendar counts, and none of it during a planned
 * maintenance (agreement, « exploitation »: the DIMA is in business hours).
 *
 * @public
 */
export function dimaClockOf(input: DimaInput): DimaClock {
  const { startedAt, calendar, maximumSeconds, maintenances } = input;
  const until = Math.max(startedAt, input.endedAt ?? input.now);
  const elapsed = calendar.spansBetween(startedAt, until);
  const elapsedMilliseconds = lengthOf(subtractSpans(elapsed, maintenances));
  const warning = dimaWarnings.findLast(
    percent => elapsedMilliseconds * 100 >= maximumSeconds * 1000 * percent,
  );
  return {
    service: input.service,
    maximumSeconds,
    elapsedSeconds: Math.floor(elapsedMilliseconds / 1000),
    state: stateOf(input),
    ...(warning && { warning }),
    deadline: new Date(
      calendar.after(startedAt, maximumSeconds * 1000, maintenances),
    ).toISOString(),
  };
}

function stateOf({
  endedAt,
  now,
  calendar,
  maintenances,
}: DimaInput): DimaState {
  if (endedAt !== undefined && endedAt <= now) return 'stopped';
  if (maintenances.some(({ from, to }) => from <= now && now < to)) {
    return 'maintenance';
  }
  return calendar.isWithin(now) ? 'running' : 'paused';
}

function lengthOf(spans: Iterable<Span>): number {
  let length = 0;
  for (const { from, to } of spans) length += to - from;
  return length;
}
