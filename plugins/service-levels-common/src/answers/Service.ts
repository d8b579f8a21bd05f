import type { Seconds } from '../availability/Seconds';
import type { ServiceLevel } from '../specs/ServiceLevel';

/** How a service is; `no-data`: nothing measures it, or what does is silent. @public */
export const serviceStates = ['up', 'down', 'no-data', 'maintenance'] as const;
/** @public */
export type ServiceState = (typeof serviceStates)[number];

/** One day of a service, `YYYY-MM-DD` in Europe/Paris. @public */
export interface DaySeconds extends Seconds {
  day: string;
}

/**
 * What is measured against what is promised, over a month of the calendar. Seconds are whole numbers.
 *
 * @public
 */
export interface Measure {
  /** First day and last day, `YYYY-MM-DD` in Europe/Paris; the last day may be to come. */
  from: string;
  to: string;
  seconds: Seconds;
  /** `up / (up + down)`, from 0 to 1; absent when nothing counts. */
  availability?: number;
  /** What is promised, or aimed at where nothing is, from 0 to 1. */
  promised?: number;
  /** Whether the promise is kept so far; absent without a promise, or when nothing counts. */
  isKept?: boolean;
  /** Absent without a promise of availability, and without an objective. */
  budget?: ErrorBudget;
  /** Interruptions that began in it or before, and lasted into it. */
  interruptions: number;
  /** The longest of them within the calendar, maintenance taken off, in whole seconds; 0 without any. */
  longestSeconds: number;
  /** DIMA, in seconds of the calendar. */
  maximumInterruptionSeconds?: number;
  /** Interruptions that lasted longer than the DIMA. */
  overruns: number;
}

/** The interruption that the promise leaves room for. @public */
export interface ErrorBudget {
  /** Seconds of the calendar in the whole period, maintenance taken off, times what may be missing. */
  totalSeconds: number;
  spentSeconds: number;
  /** Negative when it is overspent. */
  leftSeconds: number;
}

/** A service in the list. @public */
export interface ServiceOverview {
  service: ServiceLevel;
  state: ServiceState;
  /** ISO instant since which it has been so; absent when that is not known. */
  since?: string;
  /** Whether the current state is out of the calendar of the service. */
  isOutside: boolean;
  /** The oldest first, one for each day asked for; days that nobody measured are there as `noData`. */
  days: DaySeconds[];
  /** The current month. */
  measure: Measure;
  /** Numbers of the open incidents. */
  incidents: string[];
  /** ISO instants of the next maintenance, or of the one that runs. */
  nextMaintenance?: { id: string; startsAt: string; endsAt: string };
}

/** `GET /services`. @public */
export interface ServicesAnswer {
  /** In the order: chain, hosting, tools; then by title. */
  items: ServiceOverview[];
  /** ISO instant up to which the time is measured; absent before the first measure. */
  measuredUntil?: string;
  /** What the caller may do. */
  allowed: ServiceLevelActions;
}

/** What somebody may do. @public */
export interface ServiceLevelActions {
  manageIncidents: boolean;
  planMaintenance: boolean;
  readProbes: boolean;
  manageProbes: boolean;
}

/** One hour of a day. @public */
export interface HourSeconds extends Seconds {
  /** ISO instant of its beginning. */
  from: string;
}

/** `GET /services/{name}/days/{day}`. @public */
export interface DayDetail {
  service: ServiceLevel;
  /** `YYYY-MM-DD` in Europe/Paris. */
  day: string;
  /** ISO instants of its beginning and end. */
  from: string;
  to: string;
  seconds: Seconds;
  availability?: number;
  /** 23, 24 or 25 of them; what is yet to come is left out. Empty once hours are no longer kept. */
  hours: HourSeconds[];
  /** One letter of {@link minuteLetters} for each minute since `from`; shorter for today, empty once no longer kept. */
  minutes: string;
}

/** One letter for each minute: how it was for the most part, the worse one when in doubt. @public */
export const minuteLetters = {
  up: 'u',
  down: 'd',
  noData: 'n',
  maintenance: 'm',
  outside: 'o',
} as const satisfies Record<keyof Seconds, string>;
