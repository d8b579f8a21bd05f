import {
  type DaySeconds,
  fillDays,
  measureOf,
  parisDayAfter,
  parisDayOf,
  type Measure,
  type ServiceLevel,
  type ServiceOverview,
  spanOfParisDay,
  spanOfParisMonth,
  sumSeconds,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredIncident } from '../stores/IncidentStore';
import type { StoredMaintenance } from '../stores/MaintenanceStore';
import type { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';
import type { Calendars } from '../services/Calendars';
import { numberOf } from '../services/incidentNumbers';
import { maintenancesOf, spanOf } from '../services/maintenanceRules';
import { type Situation, serviceStateAt } from '../services/ServiceStates';
import { isoOf } from '../services/time';

/** Days of some services, and what else is needed to measure them. */
interface Facts {
  days: Map<string, DaySeconds[]>;
  incidents: readonly StoredIncident[];
  maintenances: readonly StoredMaintenance[];
  /** Milliseconds since the epoch, up to which the time is measured. */
  until: number;
}

/** Says how services are and were. Instants are milliseconds since the epoch, days are in Europe/Paris. */
export class QualityReader {
  readonly #calendars: Calendars;
  readonly #database: ServiceLevelDatabase;

  static create(options: {
    calendars: Calendars;
    database: ServiceLevelDatabase;
  }): QualityReader {
    return new QualityReader(options.calendars, options.database);
  }

  private constructor(calendars: Calendars, database: ServiceLevelDatabase) {
    this.#calendars = calendars;
    this.#database = database;
  }

  /**
   * @param wanted - services to tell of, among all `services`
   * @param dayCount - bars to draw, today included
   */
  async overviews(
    wanted: readonly ServiceLevel[],
    services: readonly ServiceLevel[],
    { dayCount, now }: { dayCount: number; now: number },
  ): Promise<ServiceOverview[]> {
    const today = parisDayOf(now);
    const firstBar = parisDayAfter(today, 1 - dayCount);
    const month = monthOf(today);
    const first = firstBar < month.from ? firstBar : month.from;
    const [facts, probes] = await Promise.all([
      this.#factsOf(wanted, { from: first, to: today }, now),
      this.#database.probes.list(),
    ]);
    const situation: Situation = {
      now,
      services,
      probes,
      incidents: facts.incidents.filter(({ endedAt }) => endedAt === undefined),
      maintenances: facts.maintenances,
    };
    return wanted.map(service => {
      const days = this.#daysOf(service, facts, { from: first, to: today });
      const next = maintenancesOf(
        service.name,
        facts.maintenances,
        services,
      ).find(({ endsAt }) => Date.parse(endsAt) > now);
      return {
        service,
        ...serviceStateAt(service.name, situation),
        isOutside: !this.#calendars[service.calendar].isWithin(now),
        days: days.filter(({ day }) => day >= firstBar),
        measure: this.#measureOf(service, services, facts, {
          ...month,
          days: days.filter(({ day }) => day >= month.from),
          now,
        }),
        incidents: situation.incidents
          .filter(one => one.services.includes(service.name))
          .map(({ id }) => numberOf(id)),
        ...(next && {
          nextMaintenance: {
            id: next.id,
            startsAt: next.startsAt,
            endsAt: next.endsAt,
          },
        }),
      };
    });
  }

  /** Each service in a month: what was measured of it and of its days. */
  async month(
    month: string,
    wanted: readonly ServiceLevel[],
    services: readonly ServiceLevel[],
    now: number,
  ): Promise<
    { service: ServiceLevel; measure: Measure; days: DaySeconds[] }[]
  > {
    const period = monthOf(`${month}-01`);
    const today = parisDayOf(now);
    const to = period.to < today ? period.to : today;
    const facts = await this.#factsOf(wanted, { from: period.from, to }, now);
    return wanted.map(service => {
      const days = this.#daysOf(service, facts, { from: period.from, to });
      return {
        service,
        days,
        measure: this.#measureOf(service, services, facts, {
          ...period,
          days,
          now,
        }),
      };
    });
  }

  /** ISO instant up to which the time is measured. */
  async measuredUntil(): Promise<string | undefined> {
    return this.#database.rollups.until();
  }

  async #factsOf(
    wanted: readonly ServiceLevel[],
    { from, to }: { from: string; to: string },
    now: number,
  ): Promise<Facts> {
    const start = isoOf(spanOfParisDay(from).from);
    const [days, incidents, until] = await Promise.all([
      this.#database.rollups.listDays(
        from,
        to,
        wanted.map(({ name }) => name),
      ),
      this.#database.incidents.list({ from: start }),
      this.#database.rollups.until(),
    ]);
    // An incident may have begun long before the first day.
    const earliest = incidents.reduce(
      (first, { startedAt }) => (startedAt < first ? startedAt : first),
      start,
    );
    return {
      days,
      incidents,
      maintenances: await this.#database.maintenances.list({
        endingAfter: earliest,
      }),
      until: until === undefined ? now : Date.parse(until),
    };
  }

  #daysOf(
    { name, calendar }: ServiceLevel,
    { days, until }: Facts,
    { from, to }: { from: string; to: string },
  ): DaySeconds[] {
    return fillDays(days.get(name) ?? [], {
      first: from,
      last: to,
      calendar: this.#calendars[calendar],
      until,
    });
  }

  #measureOf(
    service: ServiceLevel,
    services: readonly ServiceLevel[],
    { incidents, maintenances }: Facts,
    {
      from,
      to,
      days,
      now,
    }: { from: string; to: string; days: readonly DaySeconds[]; now: number },
  ): Measure {
    const { name, commitments, objective, calendar } = service;
    return measureOf({
      commitments,
      objective,
      calendar: this.#calendars[calendar],
      from,
      to,
      seconds: sumSeconds(days),
      interruptions: incidents
        .filter(
          ({ impact, services: touched }) =>
            impact === 'interruption' && touched.includes(name),
        )
        .map(({ startedAt, endedAt }) => ({
          startedAt: Date.parse(startedAt),
          ...(endedAt !== undefined && { endedAt: Date.parse(endedAt) }),
        })),
      maintenances: maintenancesOf(name, maintenances, services).map(spanOf),
      now,
    });
  }
}

/** First and last day of the month of a day. */
function monthOf(day: string): { from: string; to: string } {
  const { from, to } = spanOfParisMonth(day.slice(0, 7));
  return { from: parisDayOf(from), to: parisDayOf(to - 1) };
}
