/** Where a maintenance stands. @public */
export const maintenanceStates = [
  'planned',
  'running',
  'over',
  'cancelled',
] as const;
/** @public */
export type MaintenanceState = (typeof maintenanceStates)[number];

/** Time for which an interruption was announced: it counts neither for availability nor for the DIMA. @public */
export interface Maintenance {
  id: string;
  title: string;
  /** What is done, and what people will notice. */
  description: string;
  /** Names of the services; those that depend on them are in maintenance with them. */
  services: string[];
  /** ISO instants. */
  startsAt: string;
  /** Sooner than planned when it was ended before. */
  endsAt: string;
  state: MaintenanceState;
  /** Reference of the person who planned it. */
  by: string;
  at: string;
  /** Set once taken back before its start. */
  cancelledAt?: string;
}

/** `GET /maintenances`. @public */
export interface MaintenancesAnswer {
  /** Those to come and running first, the soonest first; then those that are over, the newest first. */
  items: Maintenance[];
}

/** `POST /maintenances`; it starts now at the soonest, and lasts a week at most. @public */
export interface MaintenanceInput {
  title: string;
  description: string;
  services: string[];
  startsAt: string;
  endsAt: string;
}
