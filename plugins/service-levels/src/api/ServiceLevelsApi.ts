import type {
  DayDetail,
  IncidentChange,
  IncidentClosing,
  IncidentDetail,
  IncidentInput,
  IncidentPage,
  Maintenance,
  MaintenanceInput,
  MaintenancesAnswer,
  MonthReport,
  Probe,
  ProbeInput,
  ProbeSamplesAnswer,
  ProbesAnswer,
  ProjectQuality,
  ServiceOverview,
  ServicesAnswer,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { ExportedFile } from '@cloud-pi-native/plugin-portal-react';

/** Formats of the month report. @public */
export const reportFormats = ['csv', 'ods'] as const;
/** @public */
export type ReportFormat = (typeof reportFormats)[number];

/** Which incidents are asked for. @public */
export interface IncidentQuery {
  state?: 'open' | 'closed';
  /** Name of a service. */
  service?: string;
  offset?: number;
  /** At most 200. */
  limit?: number;
}

/** The backend of service levels. Services go by their name, days by `YYYY-MM-DD`, months by `YYYY-MM`. @public */
export interface ServiceLevelsApi {
  listServices(days: number): Promise<ServicesAnswer>;
  getService(name: string, days: number): Promise<ServiceOverview>;
  getDay(name: string, day: string): Promise<DayDetail>;
  listIncidents(query?: IncidentQuery): Promise<IncidentPage>;
  getIncident(number: string): Promise<IncidentDetail>;
  declareIncident(incident: IncidentInput): Promise<IncidentDetail>;
  changeIncident(
    number: string,
    change: IncidentChange,
  ): Promise<IncidentDetail>;
  addUpdate(number: string, text: string): Promise<IncidentDetail>;
  closeIncident(
    number: string,
    closing: IncidentClosing,
  ): Promise<IncidentDetail>;
  listMaintenances(): Promise<MaintenancesAnswer>;
  planMaintenance(maintenance: MaintenanceInput): Promise<Maintenance>;
  /** Takes a planned one back, or ends the one that runs. */
  endMaintenance(id: string): Promise<Maintenance>;
  getProject(slug: string): Promise<ProjectQuality>;
  listProbes(): Promise<ProbesAnswer>;
  listSamples(id: string): Promise<ProbeSamplesAnswer>;
  addProbe(probe: ProbeInput): Promise<Probe>;
  changeProbe(id: string, probe: Omit<ProbeInput, 'id'>): Promise<Probe>;
  pauseProbe(id: string): Promise<Probe>;
  resumeProbe(id: string): Promise<Probe>;
  /** Has the probe look as soon as it can. */
  runProbe(id: string): Promise<Probe>;
  removeProbe(id: string): Promise<void>;
  getReport(month: string): Promise<MonthReport>;
  exportReport(
    month: string,
    format: ReportFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile>;
}
