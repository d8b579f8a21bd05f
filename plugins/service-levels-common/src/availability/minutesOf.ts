import type { BusinessCalendar } from '../calendar/BusinessCalendar';
import type { Span } from '../calendar/Span';
import { noSeconds, type Seconds } from './Seconds';

/** Time in which a probe was in one confirmed state. @public */
export interface ProbeSegment extends Span {
  isUp: boolean;
}

/** One minute of a service. @public */
export interface MinuteSeconds {
  /** Milliseconds since the epoch, a whole minute. */
  from: number;
  seconds: Seconds;
}

/** @public */
export interface MinutesInput {
  /** Milliseconds since the epoch, whole minutes. */
  from: number;
  to: number;
  calendar: BusinessCalendar;
  /** What each probe that counts for the service saw, in order and apart; what is between two of them nobody saw. */
  probes: readonly (readonly ProbeSegment[])[];
  /** Interruptions that people declared. */
  interruptions: readonly Span[];
  maintenances: readonly Span[];
}

const minute = 60_000;

/**
 * Each minute of a service. Of the same second the first of these counts: out of the calendar, in maintenance, down
 * (declared, or for any probe), not seen (by any probe, or without a probe), up. Instants are cut to the second, so
 * that a minute always has sixty.
 *
 * @public
 */
export function minutesOf(input: MinutesInput): MinuteSeconds[] {
  const { from, to } = input;
  const all = { from, to };
  const open = cut([...input.calendar.spansBetween(from, to)], all);
  const maintenances = cut(input.maintenances, all);
  const interruptions = cut(input.interruptions, all);
  const probes = input.probes.map(segments => ({
    down: cut(
      segments.filter(({ isUp }) => !isUp),
      all,
    ),
    seen: cut(segments, all),
  }));
  const cuts = [
    open,
    maintenances,
    interruptions,
    ...probes.flatMap(({ down, seen }) => [down, seen]),
  ];
  const bounds = new Set<number>();
  for (let start = from; start <= to; start += minute) bounds.add(start);
  for (const span of cuts.flat()) bounds.add(span.from).add(span.to);

  const readers = new Map(cuts.map(spans => [spans, createReader(spans)]));
  const isIn = (spans: Span[], instant: number) =>
    readers.get(spans)?.(instant) ?? false;
  const kindAt = (instant: number): keyof Seconds => {
    if (!isIn(open, instant)) return 'outside';
    if (isIn(maintenances, instant)) return 'maintenance';
    if (isIn(interruptions, instant)) return 'down';
    if (some(probes, ({ down }) => isIn(down, instant))) return 'down';
    if (probes.length === 0) return 'noData';
    return some(probes, ({ seen }) => !isIn(seen, instant)) ? 'noData' : 'up';
  };

  const minutes: MinuteSeconds[] = [];
  const sorted = [...bounds].sort((a, b) => a - b);
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    if ((start - from) % minute === 0) {
      minutes.push({ from: start, seconds: { ...noSeconds } });
    }
    const { seconds } = minutes[minutes.length - 1];
    seconds[kindAt(start)] += (sorted[index + 1] - start) / 1000;
  }
  return minutes;
}

/** Whether one of them is so; asks all of them, because readers go forward only. */
function some<T>(items: readonly T[], isSo: (item: T) => boolean): boolean {
  return items.map(isSo).includes(true);
}

/** Spans cut to the second and to a span, in order; those that are empty then are left out. */
function cut(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map(({ from, to }) => ({
      from: Math.max(within.from, Math.floor(from / 1000) * 1000),
      to: Math.min(within.to, Math.floor(to / 1000) * 1000),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

/** Says whether instants, asked in order, are within any of the spans, which may overlap. */
function createReader(spans: readonly Span[]): (instant: number) => boolean {
  let next = 0;
  let until = -Infinity;
  return instant => {
    while (next < spans.length && spans[next].from <= instant) {
      until = Math.max(until, spans[next].to);
      next += 1;
    }
    return instant < until;
  };
}
