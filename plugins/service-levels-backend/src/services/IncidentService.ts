import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import type {
  IncidentChange,
  IncidentClosing,
  IncidentInput,
  IncidentUpdate,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredIncident } from '../stores/IncidentStore';
import type { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';
import type { IncidentAnnouncer } from './IncidentAnnouncer';
import { idOf } from './incidentNumbers';
import type { ProjectReach } from './ProjectReach';
import { readInstant } from './readInstant';
import { readText } from './readText';
import { longestCorrection } from './RollupKeeper';
import type { ServiceBook } from './ServiceBook';
import { probeStateAt } from './ServiceStates';
import { isoOf } from './time';

/** What people do with incidents. Instants are milliseconds since the epoch, `by` is the reference of a person. */
export class IncidentService {
  readonly #options: Parameters<typeof IncidentService.create>[0];

  static create(options: {
    announcer: IncidentAnnouncer;
    database: ServiceLevelDatabase;
    reach: ProjectReach;
    services: ServiceBook;
  }): IncidentService {
    return new IncidentService(options);
  }

  private constructor(options: Parameters<typeof IncidentService.create>[0]) {
    this.#options = options;
  }

  /** Throws a `NotFoundError` for a number that no incident has. */
  async find(number: string): Promise<StoredIncident> {
    const id = idOf(number);
    const found =
      id === undefined
        ? undefined
        : await this.#options.database.incidents.find(id);
    if (!found) {
      throw new NotFoundError(
        `There is no incident ${number}; numbers are such as INC-0042`,
      );
    }
    return found;
  }

  async declare(
    input: IncidentInput,
    by: string,
    now: number,
  ): Promise<StoredIncident> {
    const { database, reach } = this.#options;
    const startedAt =
      input.startedAt === undefined
        ? now
        : readInstant('startedAt', input.startedAt, {
            from: now - longestCorrection,
            to: now,
          });
    const title = readText('title', input.title);
    const touched = await this.#readServices(input.services);
    const projects = input.projects
      ? await this.#readProjects(input.projects)
      : await reach.projectsOf(touched, await this.#options.services.current());
    const opened = await database.transaction(
      async ({ incidents, rollups }) => {
        const incident = await incidents.open({
          title: sameInBoth(title),
          impact: input.impact,
          origin: 'person',
          services: touched,
          projects,
          startedAt: isoOf(startedAt),
          openedAt: isoOf(now),
        });
        // Only an incident of a probe can be open already.
        if (!incident) throw new ConflictError('The incident is open already');
        await incidents.addUpdate(
          incident.id,
          updateOf('opened', input.text, by, now),
        );
        await rollups.rewind(minuteOf(startedAt));
        return incident;
      },
    );
    await this.#announce(opened);
    return opened;
  }

  /** Throws a `ConflictError` when the incident is over and more than its title and its cause would change. */
  async change(
    number: string,
    change: IncidentChange,
    by: string,
    now: number,
  ): Promise<StoredIncident> {
    const incident = await this.find(number);
    const { impact, services, projects } = change;
    if (incident.endedAt !== undefined && (impact || services || projects)) {
      throw new ConflictError(
        'The incident is over: only its title and its cause can change',
      );
    }
    const fields = {
      ...(change.title !== undefined && {
        title: sameInBoth(readText('title', change.title)),
      }),
      ...(impact && { impact }),
      ...(services && { services: await this.#readServices(services) }),
      ...(projects && { projects: await this.#readProjects(projects) }),
      ...(change.cause !== undefined && {
        cause: readText('cause', change.cause),
      }),
    };
    if (Object.keys(fields).length === 0) {
      throw new InputError(
        'Say what changes: title, impact, services, projects or cause',
      );
    }
    await this.#options.database.transaction(async ({ incidents, rollups }) => {
      await incidents.change(incident.id, fields);
      await incidents.addUpdate(
        incident.id,
        updateOf('changed', change.cause, by, now),
      );
      if (impact || services) {
        await rollups.rewind(this.#firstMinute(incident, now));
      }
    });
    return this.find(number);
  }

  /** Throws a `ConflictError` once the incident is over. */
  async note(
    number: string,
    text: string,
    by: string,
    now: number,
  ): Promise<StoredIncident> {
    const incident = await this.find(number);
    requireOpen(incident);
    const update = updateOf('note', readText('text', text), by, now);
    await this.#options.database.incidents.addUpdate(incident.id, update);
    await this.#options.announcer.noted(incident, update);
    return incident;
  }

  /** Throws a `ConflictError` when the incident is over, and while a probe still sees the service down. */
  async close(
    number: string,
    closing: IncidentClosing,
    by: string,
    now: number,
  ): Promise<StoredIncident> {
    const incident = await this.find(number);
    requireOpen(incident);
    await this.#requireNotDown(incident, now);
    const cause = readText('cause', closing.cause);
    const endedAt =
      closing.endedAt === undefined
        ? now
        : readInstant('endedAt', closing.endedAt, {
            from: Math.max(
              Date.parse(incident.startedAt),
              now - longestCorrection,
            ),
            to: now,
          });
    await this.#options.database.transaction(async ({ incidents, rollups }) => {
      const isClosed = await incidents.change(incident.id, {
        cause,
        endedAt: isoOf(endedAt),
      });
      if (!isClosed) requireOpen({ endedAt: isoOf(now) });
      await incidents.addUpdate(
        incident.id,
        updateOf('closed', closing.text, by, now),
      );
      await rollups.rewind(minuteOf(endedAt));
    });
    const closed = await this.find(number);
    await this.#announce(closed);
    return closed;
  }

  async #announce(incident: StoredIncident): Promise<void> {
    const { announcer, services } = this.#options;
    await announcer.announce(incident, [], await services.current());
  }

  async #requireNotDown(
    { origin, services: [service] }: StoredIncident,
    now: number,
  ): Promise<void> {
    if (origin !== 'probe') return;
    const probes = await this.#options.database.probes.list();
    const down = probes.find(
      probe =>
        probe.service === service &&
        !probe.isPaused &&
        probeStateAt(probe, now) === 'down',
    );
    if (down) {
      throw new ConflictError(
        `The probe ${down.id} still sees the service down: mend the service, or pause the probe if it is wrong`,
      );
    }
  }

  async #readServices(names: readonly string[]): Promise<string[]> {
    if (names.length === 0) {
      throw new InputError('services: name the services that are touched');
    }
    await this.#options.services.require(names, 'services');
    return [...new Set(names)];
  }

  async #readProjects(slugs: readonly string[]): Promise<string[]> {
    const unknown = await this.#options.reach.unknownOf(slugs);
    if (unknown.length > 0) {
      throw new InputError(
        `projects: there is no project ${unknown.join(
          ', ',
        )}, or it is archived`,
      );
    }
    return [...new Set(slugs)].sort();
  }

  /** What was measured longer ago stays: what it was measured from is not kept for ever. */
  #firstMinute({ startedAt }: StoredIncident, now: number): string {
    return minuteOf(Math.max(Date.parse(startedAt), now - longestCorrection));
  }
}

function requireOpen({ endedAt }: Pick<StoredIncident, 'endedAt'>): void {
  if (endedAt !== undefined) {
    throw new ConflictError('The incident is over: declare another one');
  }
}

function updateOf(
  kind: IncidentUpdate['kind'],
  text: string = '',
  by: string,
  now: number,
): IncidentUpdate {
  return {
    id: randomUUID(),
    kind,
    text: sameInBoth(text.trim()),
    by,
    at: isoOf(now),
  };
}

function minuteOf(instant: number): string {
  return isoOf(Math.floor(instant / 60_000) * 60_000);
}
