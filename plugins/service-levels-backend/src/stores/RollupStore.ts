import type {
  DaySeconds,
  HourSeconds,
  Seconds,
} from '@cloud-pi-native/plugin-service-levels-common';

/** A service in a span of time that begins at `start`: an ISO instant, or a day for days. */
export interface Rollup extends Seconds {
  service: string;
  start: string;
}

/** The time of the services, measured by minute, hour and day. Instants are ISO texts. */
export interface RollupStore {
  /**
   * Waits for its turn, on all replicas, until the end of the transaction.
   *
   * @returns up to when the time is measured; undefined at the very first
   */
  begin(): Promise<string | undefined>;
  /** Up to when the time is measured. */
  until(): Promise<string | undefined>;
  moveTo(until: string): Promise<void>;
  /** Has the time be measured again from an instant on, when it already was. */
  rewind(to: string): Promise<void>;

  putMinutes(minutes: readonly Rollup[]): Promise<void>;
  /** Adds up the minutes from an instant to another, which are whole hours, into hours. */
  sumHours(from: string, to: string): Promise<void>;
  /** Adds up the hours of a day. */
  sumDay(day: string, from: string, to: string): Promise<void>;

  /** Minutes of a service, in order. */
  listMinutes(service: string, from: string, to: string): Promise<Rollup[]>;
  listHours(service: string, from: string, to: string): Promise<HourSeconds[]>;
  /** Days of some services, or of all, in order, by the name of the service. */
  listDays(
    first: string,
    last: string,
    services?: readonly string[],
  ): Promise<Map<string, DaySeconds[]>>;
  removeBefore(limits: {
    minutes: string;
    hours: string;
    days: string;
  }): Promise<void>;
}
