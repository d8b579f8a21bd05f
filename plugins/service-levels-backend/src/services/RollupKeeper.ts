import {
  minutesOf,
  neededBy,
  parisDayOf,
  parisDaysBetween,
  type ProbeSegment,
  segmentsOf,
  type ServiceLevel,
  type Span,
  spanOfParisDay,
} from '@cloud-pi-native/plugin-service-levels-common';
import { staleSecondsOf } from '../probes/ProbeWorker';
import type { StoredIncident } from '../stores/IncidentStore';
import type { StoredMaintenance } from '../stores/MaintenanceStore';
import type { ProbeHistory } from '../stores/ProbeStore';
import type { Rollup } from '../stores/RollupStore';
import type {
  ServiceLevelDatabase,
  ServiceLevelStores,
} from '../stores/ServiceLevelDatabase';
import type { Calendars } from './Calendars';
import { maintenancesOf, spanOf } from './maintenanceRules';
import type { ServiceBook } from './ServiceBook';
import { isoOf } from './time';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/**
 * How long a minute waits before it is measured, in milliseconds: a look may take a minute, and what it found is only
 * believed once another one agrees.
 */
const settling = 90_000;
/** The longest time measured in one transaction. */
const longestStep = 6 * hour;

/** How long things are kept, in days. */
export interface Retention {
  samples: number;
  minutes: number;
  hours: number;
  days: number;
}

/** How far people may say that an incident began or ended in the past, in milliseconds. */
export const longestCorrection = 2 * day;

/** Measures the time of the services by minute, hour and day. Any number of replicas may call it at any time. */
export class RollupKeeper {
  readonly #options: Parameters<typeof RollupKeeper.create>[0];

  static create(options: {
    calendars: Calendars;
    database: ServiceLevelDatabase;
    retention: Retention;
    services: ServiceBook;
  }): RollupKeeper {
    return new RollupKeeper(options);
  }

  private constructor(options: Parameters<typeof RollupKeeper.create>[0]) {
    this.#options = options;
  }

  /**
   * Measures what is not measured yet, up to some ninety seconds before `now` (milliseconds since the epoch). A time
   * in which the portal did not run is measured too: nobody saw anything in it.
   */
  async advance(now: number): Promise<void> {
    const horizon = Math.floor((now - settling) / minute) * minute;
    const services = await this.#options.services.current();
    let isDone = false;
    while (!isDone) {
      isDone = await this.#options.database.transaction(async stores => {
        const until = await stores.rollups.begin();
        if (until === undefined) {
          await stores.rollups.moveTo(isoOf(horizon));
          return true;
        }
        const from = Date.parse(until);
        if (from >= horizon) return true;
        const to = Math.min(horizon, from + longestStep);
        await this.#measure({ from, to }, services, stores);
        await stores.rollups.moveTo(isoOf(to));
        return to >= horizon;
      });
    }
  }

  /** Forgets what is older than is kept. */
  async forget(now: number): Promise<void> {
    const { retention, database } = this.#options;
    const before = (days: number) => isoOf(now - days * day);
    await database.probes.removeSamplesBefore(before(retention.samples));
    await database.rollups.removeBefore({
      minutes: before(retention.minutes),
      hours: before(retention.hours),
      days: parisDayOf(now - retention.days * day),
    });
  }

  async #measure(
    span: Span,
    services: readonly ServiceLevel[],
    stores: ServiceLevelStores,
  ): Promise<void> {
    const [from, to] = [isoOf(span.from), isoOf(span.to)];
    const histories = await stores.probes.listHistories(
      from,
      to,
      staleSecondsOf,
    );
    const incidents = (await stores.incidents.list({ from, to })).filter(
      ({ origin, impact }) => origin === 'person' && impact === 'interruption',
    );
    const maintenances = await stores.maintenances.list({
      endingAfter: from,
      startingBefore: to,
    });
    const segments = new Map(
      histories.map(history => [history.probe.id, segmentsOfHistory(history)]),
    );
    const minutes = services.flatMap(service =>
      this.#minutesOf(service, span, {
        histories,
        incidents,
        maintenances,
        segments,
        services,
      }),
    );
    await stores.rollups.putMinutes(minutes);
    const firstHour = Math.floor(span.from / hour) * hour;
    const lastHour = Math.ceil(span.to / hour) * hour;
    await stores.rollups.sumHours(isoOf(firstHour), isoOf(lastHour));
    const days = parisDaysBetween(
      parisDayOf(span.from),
      parisDayOf(span.to - 1),
    );
    for (const one of days) {
      const whole = spanOfParisDay(one);
      await stores.rollups.sumDay(one, isoOf(whole.from), isoOf(whole.to));
    }
  }

  #minutesOf(
    { name, calendar }: ServiceLevel,
    { from, to }: Span,
    seen: {
      histories: readonly ProbeHistory[];
      incidents: readonly StoredIncident[];
      maintenances: readonly StoredMaintenance[];
      segments: ReadonlyMap<string, ProbeSegment[]>;
      services: readonly ServiceLevel[];
    },
  ): Rollup[] {
    const needed = neededBy(name, seen.services);
    return minutesOf({
      from,
      to,
      calendar: this.#options.calendars[calendar],
      probes: seen.histories
        .filter(({ probe }) => needed.includes(probe.service))
        .map(({ probe }) => seen.segments.get(probe.id) ?? []),
      interruptions: seen.incidents
        .filter(({ services }) => services.includes(name))
        .map(({ startedAt, endedAt }) => ({
          from: Date.parse(startedAt),
          to: endedAt === undefined ? Infinity : Date.parse(endedAt),
        })),
      maintenances: maintenancesOf(name, seen.maintenances, seen.services).map(
        spanOf,
      ),
    }).map(({ from: start, seconds }) => ({
      service: name,
      start: isoOf(start),
      ...seconds,
    }));
  }
}

function segmentsOfHistory({ probe, samples }: ProbeHistory): ProbeSegment[] {
  return segmentsOf(samples, staleSecondsOf(probe) * 1000);
}
