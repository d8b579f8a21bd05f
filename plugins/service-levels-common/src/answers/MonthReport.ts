import type { ServiceLevel } from '../specs/ServiceLevel';
import type { Incident } from './Incident';
import type { Maintenance } from './Maintenance';
import type { DaySeconds, Measure } from './Service';

/** One service in a month. The screen, the CSV and the ODS show these figures and no other. @public */
export interface MonthReportRow {
  service: ServiceLevel;
  measure: Measure;
  /** One for each day of the month that has begun. */
  days: DaySeconds[];
}

/** `GET /reports/{month}`. @public */
export interface MonthReport {
  /** `YYYY-MM`. */
  month: string;
  /** Whether the month is over. */
  isComplete: boolean;
  rows: MonthReportRow[];
  /** Those of which a part is in the month, the oldest first. */
  incidents: Incident[];
  maintenances: Maintenance[];
}
