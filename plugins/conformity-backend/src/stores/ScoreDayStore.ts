import type { TrendPoint } from '@cloud-pi-native/plugin-conformity-common';

/** How requirements were met at the end of each day on which that changed. */
export interface ScoreDayStore {
  /** Keeps the ratios of a day, unless they are those of the day before. */
  put(application: string, point: TrendPoint): Promise<void>;
  /** The oldest first. */
  list(application: string): Promise<TrendPoint[]>;
  /** The last point of each application. */
  listLast(): Promise<Map<string, TrendPoint>>;
}
