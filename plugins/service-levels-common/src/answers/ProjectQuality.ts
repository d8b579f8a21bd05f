import type { Incident } from './Incident';
import type { Maintenance } from './Maintenance';
import type { ServiceOverview } from './Service';

/** `GET /projects/{slug}`: the services that reach a project, and what touched it. @public */
export interface ProjectQuality {
  project: string;
  services: ServiceOverview[];
  /** Open ones. */
  open: Incident[];
  /** Those of the last 90 days that are over, the newest first. */
  past: Incident[];
  /** To come or running. */
  maintenances: Maintenance[];
}
