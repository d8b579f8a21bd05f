import { randomUUID } from 'node:crypto';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import {
  dependingOn,
  type ServiceLevel,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredProbe } from '../stores/ProbeStore';
import type { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';
import type { Calendars } from './Calendars';
import { clocksOf } from './clocksOf';
import type { IncidentAnnouncer } from './IncidentAnnouncer';
import { maintenancesOf, spanOf } from './maintenanceRules';
import type { ProjectReach } from './ProjectReach';
import type { ServiceBook } from './ServiceBook';
import { probeStateAt } from './ServiceStates';
import { isoOf } from './time';

const day = 24 * 3_600_000;

/**
 * Opens an incident when probes see a service down, closes it when they all see it up, and has people told. Any number
 * of replicas may call it at any time: one incident at most is open for a service.
 */
export class IncidentKeeper {
  readonly #options: Parameters<typeof IncidentKeeper.create>[0];

  static create(options: {
    announcer: IncidentAnnouncer;
    calendars: Calendars;
    database: ServiceLevelDatabase;
    reach: ProjectReach;
    services: ServiceBook;
  }): IncidentKeeper {
    return new IncidentKeeper(options);
  }

  private constructor(options: Parameters<typeof IncidentKeeper.create>[0]) {
    this.#options = options;
  }

  /** @param now - milliseconds since the epoch */
  async reconcile(now: number): Promise<void> {
    const { database } = this.#options;
    const services = await this.#options.services.current();
    const [probes, opened, maintenances] = await Promise.all([
      database.probes.list(),
      database.incidents.listOpened(),
      database.maintenances.list({ endingAfter: isoOf(now - 7 * day) }),
    ]);
    for (const service of services) {
      const own = probes
        .filter(one => one.service === service.name && !one.isPaused)
        .map(probe => ({ probe, state: probeStateAt(probe, now) }));
      const down = own.filter(({ state }) => state === 'down');
      const incident = opened.get(service.name);
      if (down.length > 0 && incident === undefined) {
        const spans = maintenancesOf(service.name, maintenances, services).map(
          spanOf,
        );
        const startedAt = spans
          .filter(({ from }) => from <= now)
          .reduce(
            // What fails during a maintenance is an incident from its end on.
            (start, { from, to }) => (from <= start && start < to ? to : start),
            Math.min(...down.map(({ probe }) => probe.memory.since ?? now)),
          );
        if (startedAt <= now) {
          await this.#open(
            service,
            services,
            { startedAt, now },
            down[0].probe,
          );
        }
      }
      if (
        incident !== undefined &&
        own.length > 0 &&
        own.every(({ state }) => state === 'up')
      ) {
        await this.#close(
          incident,
          Math.max(...own.map(({ probe }) => probe.memory.since ?? now)),
          now,
        );
      }
    }
    await this.#announce(services, now);
  }

  async #open(
    { name, title }: ServiceLevel,
    services: readonly ServiceLevel[],
    { startedAt, now }: { startedAt: number; now: number },
    { id, last }: StoredProbe,
  ): Promise<void> {
    const touched = dependingOn(name, services);
    const projects = await this.#options.reach.projectsOf(touched, services);
    await this.#options.database.transaction(async ({ incidents }) => {
      const incident = await incidents.open(
        {
          title: {
            fr: `${title.fr} ne répond plus`,
            en: `${title.en} does not answer any more`,
          },
          impact: 'interruption',
          origin: 'probe',
          services: touched,
          projects,
          startedAt: isoOf(startedAt),
          openedAt: isoOf(now),
        },
        name,
      );
      // Another replica was faster.
      if (!incident) return;
      await incidents.addUpdate(incident.id, {
        id: randomUUID(),
        kind: 'opened',
        text: foundBy(id, last?.message),
        at: isoOf(now),
      });
    });
  }

  async #close(id: number, since: number, now: number): Promise<void> {
    await this.#options.database.transaction(async ({ incidents }) => {
      const incident = await incidents.find(id);
      if (!incident) return;
      const endedAt = Math.max(since, Date.parse(incident.startedAt));
      if (!(await incidents.change(id, { endedAt: isoOf(endedAt) }))) return;
      await incidents.addUpdate(id, {
        id: randomUUID(),
        kind: 'closed',
        text: {
          fr: 'Les sondes voient de nouveau le service répondre.',
          en: 'Probes see the service answer again.',
        },
        at: isoOf(now),
      });
    });
  }

  /** Of those that last, and of those that ended within a day: somebody may still be to be told. */
  async #announce(
    services: readonly ServiceLevel[],
    now: number,
  ): Promise<void> {
    const { announcer, calendars, database } = this.#options;
    const incidents = await database.incidents.list({ from: isoOf(now - day) });
    if (incidents.length === 0) return;
    const first = incidents
      .map(({ startedAt }) => startedAt)
      .reduce((a, b) => (a < b ? a : b));
    const maintenances = await database.maintenances.list({
      endingAfter: first,
    });
    for (const incident of incidents) {
      await announcer.announce(
        incident,
        clocksOf(incident, { calendars, maintenances, now, services }),
        services,
      );
    }
  }
}

function foundBy(probe: string, message?: BilingualText): BilingualText {
  const found = (language: 'fr' | 'en') => (message ? message[language] : '–');
  return {
    fr: `La sonde ${probe} a échoué deux fois de suite : ${found('fr')}.`,
    en: `The probe ${probe} failed twice in a row: ${found('en')}.`,
  };
}
