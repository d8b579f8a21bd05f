import type {
  Incident,
  IncidentDetail,
  ServiceLevel,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredIncident } from '../stores/IncidentStore';
import type { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';
import type { Calendars } from '../services/Calendars';
import { clocksOf } from '../services/clocksOf';
import { numberOf } from '../services/incidentNumbers';

/** What somebody sees of the projects that incidents touch. */
export interface IncidentViewer {
  /** Slugs of the projects that the person is a member of. */
  projects: readonly string[];
  /** Whether they manage incidents, and so see all of them. */
  manages: boolean;
}

/** Says what incidents are to somebody. */
export class IncidentReader {
  readonly #calendars: Calendars;
  readonly #database: ServiceLevelDatabase;

  static create(options: {
    calendars: Calendars;
    database: ServiceLevelDatabase;
  }): IncidentReader {
    return new IncidentReader(options.calendars, options.database);
  }

  private constructor(calendars: Calendars, database: ServiceLevelDatabase) {
    this.#calendars = calendars;
    this.#database = database;
  }

  async present(
    incidents: readonly StoredIncident[],
    services: readonly ServiceLevel[],
    viewer: IncidentViewer,
    now: number,
  ): Promise<Incident[]> {
    if (incidents.length === 0) return [];
    const first = incidents
      .map(({ startedAt }) => startedAt)
      .reduce((a, b) => (a < b ? a : b));
    const maintenances = await this.#database.maintenances.list({
      endingAfter: first,
    });
    return incidents.map(incident => {
      const { id, projects, startedAt, endedAt, cause, ...rest } = incident;
      const until = endedAt === undefined ? now : Date.parse(endedAt);
      return {
        number: numberOf(id),
        title: rest.title,
        impact: rest.impact,
        origin: rest.origin,
        services: rest.services,
        startedAt,
        openedAt: rest.openedAt,
        ...(endedAt !== undefined && { endedAt }),
        ...(cause !== undefined && { cause }),
        projectCount: projects.length,
        projects: viewer.manages
          ? projects
          : projects.filter(slug => viewer.projects.includes(slug)),
        clocks: clocksOf(incident, {
          calendars: this.#calendars,
          maintenances,
          now,
          services,
        }),
        durationSeconds: Math.max(
          0,
          Math.floor((until - Date.parse(startedAt)) / 1000),
        ),
      };
    });
  }

  async detail(
    incident: StoredIncident,
    services: readonly ServiceLevel[],
    viewer: IncidentViewer,
    now: number,
  ): Promise<IncidentDetail> {
    const [presented] = await this.present([incident], services, viewer, now);
    return {
      ...presented,
      updates: await this.#database.incidents.listUpdates(incident.id),
      allowed: { manage: viewer.manages },
    };
  }
}
