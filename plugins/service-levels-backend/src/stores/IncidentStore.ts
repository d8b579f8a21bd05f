import type {
  IncidentImpact,
  IncidentOrigin,
  IncidentUpdate,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** An incident as it is kept; instants are ISO texts. */
export interface StoredIncident {
  id: number;
  title: BilingualText;
  impact: IncidentImpact;
  origin: IncidentOrigin;
  services: string[];
  projects: string[];
  startedAt: string;
  openedAt: string;
  endedAt?: string;
  cause?: string;
}

/** What may change of an incident: what is absent stays. */
export type IncidentFields = Partial<
  Pick<
    StoredIncident,
    'title' | 'impact' | 'services' | 'projects' | 'cause' | 'endedAt'
  >
>;

export interface IncidentFilter {
  isOpen?: boolean;
  services?: readonly string[];
  project?: string;
  /** ISO instants: those of which a part is between them. */
  from?: string;
  to?: string;
}

/** Incidents, and what is said of them. */
export interface IncidentStore {
  /**
   * @param openKey - the service, for what a probe opens
   * @returns undefined when an incident of the same key is already open
   */
  open(
    incident: Omit<StoredIncident, 'id'>,
    openKey?: string,
  ): Promise<StoredIncident | undefined>;
  find(id: number): Promise<StoredIncident | undefined>;
  /** Open ones first, then the newest first. */
  list(
    filter: IncidentFilter,
    page?: { offset: number; limit: number },
  ): Promise<StoredIncident[]>;
  count(filter: IncidentFilter): Promise<number>;
  /** Identifiers of what probes opened and what lasts, by service. */
  listOpened(): Promise<Map<string, number>>;
  /** @returns false when an end was to be set and there was one already */
  change(id: number, fields: IncidentFields): Promise<boolean>;
  addUpdate(id: number, update: IncidentUpdate): Promise<void>;
  /** The oldest first. */
  listUpdates(id: number): Promise<IncidentUpdate[]>;
}
