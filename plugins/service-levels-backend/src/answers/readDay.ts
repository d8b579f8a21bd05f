import {
  availabilityOf,
  type DayDetail,
  minuteLetters,
  type Seconds,
  secondsKinds,
  type ServiceLevel,
  spanOfParisDay,
  sumSeconds,
} from '@cloud-pi-native/plugin-service-levels-common';
import { isoOf } from '../services/time';
import type { Rollup, RollupStore } from '../stores/RollupStore';

const minute = 60_000;
/** From the worst one. */
const worstFirst = ['down', 'noData', 'maintenance', 'up', 'outside'] as const;

/** A day of a service, `YYYY-MM-DD` in Europe/Paris, hour by hour and minute by minute as long as they are kept. */
export async function readDay(
  service: ServiceLevel,
  day: string,
  rollups: RollupStore,
): Promise<DayDetail> {
  const span = spanOfParisDay(day);
  const [from, to] = [isoOf(span.from), isoOf(span.to)];
  const [days, hours, minutes] = await Promise.all([
    rollups.listDays(day, day, [service.name]),
    rollups.listHours(service.name, from, to),
    rollups.listMinutes(service.name, from, to),
  ]);
  const seconds = sumSeconds(days.get(service.name) ?? []);
  const availability = availabilityOf(seconds);
  return {
    service,
    day,
    from,
    to,
    seconds,
    ...(availability !== undefined && { availability }),
    hours,
    minutes: lettersOf(minutes, span.from),
  };
}

function lettersOf(minutes: readonly Rollup[], from: number): string {
  let letters = '';
  for (const one of minutes) {
    const position = (Date.parse(one.start) - from) / minute;
    letters = letters.padEnd(position, minuteLetters.noData) + letterOf(one);
  }
  return letters;
}

function letterOf(seconds: Seconds): string {
  const most = Math.max(...secondsKinds.map(kind => seconds[kind]));
  const kind = worstFirst.find(one => seconds[one] === most) ?? 'noData';
  return minuteLetters[kind];
}
