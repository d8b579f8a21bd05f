import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  type BilingualText,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import {
  dependingOn,
  type Maintenance,
  type MaintenanceInput,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredMaintenance } from '../stores/MaintenanceStore';
import type { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';
import { maintenanceAt } from './maintenanceRules';
import type { OnceNotifier } from './OnceNotifier';
import { parisTime } from './parisTime';
import type { ProjectReach } from './ProjectReach';
import { readInstant } from './readInstant';
import { readText } from './readText';
import type { ServiceBook } from './ServiceBook';
import { isoOf } from './time';

const day = 24 * 3_600_000;
const longest = 7 * day;
const farthest = 366 * day;

/** Plans maintenance. Instants are milliseconds since the epoch. */
export class MaintenanceService {
  readonly #options: Parameters<typeof MaintenanceService.create>[0];

  static create(options: {
    database: ServiceLevelDatabase;
    notifier: OnceNotifier;
    reach: ProjectReach;
    services: ServiceBook;
  }): MaintenanceService {
    return new MaintenanceService(options);
  }

  private constructor(
    options: Parameters<typeof MaintenanceService.create>[0],
  ) {
    this.#options = options;
  }

  /** Those to come and running first, the soonest first; then those that are over, the newest first, of a year. */
  async list(
    now: number,
    services?: readonly string[],
  ): Promise<Maintenance[]> {
    const all = await this.#options.database.maintenances.list({
      endingAfter: isoOf(now - farthest),
      withCancelled: true,
    });
    const kept = all
      .map(maintenance => maintenanceAt(maintenance, now))
      .filter(
        one => !services || one.services.some(name => services.includes(name)),
      );
    const isAhead = ({ state }: Maintenance) =>
      state === 'planned' || state === 'running';
    return [
      ...kept.filter(isAhead),
      ...kept.filter(one => !isAhead(one)).reverse(),
    ];
  }

  async plan(
    input: MaintenanceInput,
    by: string,
    now: number,
  ): Promise<Maintenance> {
    const { services, database } = this.#options;
    if (input.services.length === 0) {
      throw new InputError('services: name the services in maintenance');
    }
    await services.require(input.services, 'services');
    const startsAt = readInstant('startsAt', input.startsAt, {
      // What is past was not announced: it is an interruption.
      from: now - 60_000,
      to: now + farthest,
    });
    const endsAt = readInstant('endsAt', input.endsAt, {
      from: Math.max(startsAt, now) + 60_000,
      to: startsAt + longest,
    });
    const maintenance: StoredMaintenance = {
      id: randomUUID(),
      title: readText('title', input.title),
      description: readText('description', input.description),
      services: [...new Set(input.services)],
      startsAt: isoOf(Math.max(startsAt, now)),
      endsAt: isoOf(endsAt),
      by,
      at: isoOf(now),
    };
    await database.maintenances.add(maintenance);
    await this.#tell(maintenance, 'planned', {
      fr: `Maintenance planifiée du ${parisTime(
        maintenance.startsAt,
        'fr',
      )} au ${parisTime(maintenance.endsAt, 'fr')} : ${maintenance.title}`,
      en: `Maintenance planned from ${parisTime(
        maintenance.startsAt,
        'en',
      )} to ${parisTime(maintenance.endsAt, 'en')}: ${maintenance.title}`,
    });
    return maintenanceAt(maintenance, now);
  }

  /** Takes back what has not begun, and ends what runs. Throws a `ConflictError` for what is over. */
  async end(id: string, now: number): Promise<Maintenance> {
    const { maintenances } = this.#options.database;
    const maintenance = await this.#find(id);
    const { state } = maintenanceAt(maintenance, now);
    switch (state) {
      case 'planned':
        await maintenances.cancel(id, isoOf(now));
        await this.#tell(maintenance, 'cancelled', {
          fr: `Maintenance annulée : ${maintenance.title}`,
          en: `Maintenance cancelled: ${maintenance.title}`,
        });
        break;
      case 'running':
        await maintenances.endAt(id, isoOf(now));
        await this.#tell(maintenance, 'ended', {
          fr: `Maintenance terminée avant l’heure : ${maintenance.title}`,
          en: `Maintenance over before its time: ${maintenance.title}`,
        });
        break;
      default:
        throw new ConflictError('The maintenance is over already');
    }
    return maintenanceAt(await this.#find(id), now);
  }

  async #find(id: string): Promise<StoredMaintenance> {
    const found = await this.#options.database.maintenances.find(id);
    if (!found) throw new NotFoundError(`There is no maintenance ${id}`);
    return found;
  }

  async #tell(
    { id, services: names, description }: StoredMaintenance,
    what: string,
    title: BilingualText,
  ): Promise<void> {
    const { notifier, reach } = this.#options;
    const services = await this.#options.services.current();
    const touched = names.flatMap(name => dependingOn(name, services));
    await notifier.send(`maintenance:${id}:${what}`, {
      recipients: await reach.membersOf(
        await reach.projectsOf(touched, services),
      ),
      link: '/qualite-de-service/maintenances',
      title,
      description: sameInBoth(description),
      scope: `service-levels:maintenance:${id}`,
    });
  }
}
