import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  Probe,
  ProbeInput,
  ProbeSample,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { ProbeWorker } from '../probes/ProbeWorker';
import type {
  ProbeDefinition,
  ProbeStore,
  StoredProbe,
} from '../stores/ProbeStore';
import { hostOf, isAllowed, readTarget } from './readTarget';
import type { ServiceBook } from './ServiceBook';
import { probeStateAt } from './ServiceStates';
import { isoOf } from './time';

const shownSamples = 100;

/** Keeps the probes: those of the configuration, and those that people add. Instants are milliseconds since the epoch. */
export class ProbeService {
  readonly #options: Parameters<typeof ProbeService.create>[0];

  static create(options: {
    /** Hosts that the probes of people may look at, besides those of the configuration. */
    allowedHosts: readonly string[];
    logger: LoggerService;
    probes: ProbeStore;
    services: ServiceBook;
    worker: Pick<ProbeWorker, 'wake'>;
  }): ProbeService {
    return new ProbeService(options);
  }

  private constructor(options: Parameters<typeof ProbeService.create>[0]) {
    this.#options = options;
  }

  /** Brings the probes of the configuration into the database, spread over their intervals. */
  async synchronise(
    definitions: readonly ProbeDefinition[],
    now: number,
  ): Promise<void> {
    const { probes, logger } = this.#options;
    const stored = new Map((await probes.list()).map(one => [one.id, one]));
    for (const [index, definition] of definitions.entries()) {
      const { id, intervalSeconds } = definition;
      const known = stored.get(id);
      const offset = (index / definitions.length) * intervalSeconds * 1000;
      const nextAt = isoOf(now + Math.floor(offset));
      if (!known) {
        await probes.add(definition, { origin: 'configuration', nextAt });
      } else if (known.origin !== 'configuration') {
        logger.warn(
          `The probe ${id} of the configuration is left out: somebody added one of that name`,
        );
      } else if (!isSame(known, definition)) {
        await probes.change(definition, nextAt);
      }
    }
    const kept = new Set(definitions.map(({ id }) => id));
    for (const { id, origin } of stored.values()) {
      if (origin === 'configuration' && !kept.has(id)) await probes.remove(id);
    }
  }

  async list(now: number): Promise<Probe[]> {
    const probes = await this.#options.probes.list();
    return probes.map(probe => toProbe(probe, now));
  }

  /** Hosts that the probes of people may look at, those of the configuration's probes included. */
  async allowedHosts(): Promise<string[]> {
    const probes = await this.#options.probes.list();
    const configured = probes
      .filter(({ origin }) => origin === 'configuration')
      .map(({ target }) => {
        const { host, port } = hostOf(target);
        return `${host}:${port}`;
      });
    return [...new Set([...this.#options.allowedHosts, ...configured])].sort();
  }

  async samples(id: string): Promise<ProbeSample[]> {
    await this.#find(id);
    return this.#options.probes.listSamples(id, shownSamples);
  }

  async add(input: ProbeInput, now: number): Promise<Probe> {
    const definition = await this.#read(input);
    const isAdded = await this.#options.probes.add(definition, {
      origin: 'screen',
      nextAt: isoOf(now),
    });
    if (!isAdded) {
      throw new ConflictError(`id: there is a probe ${input.id} already`);
    }
    this.#options.worker.wake();
    return this.#present(input.id, now);
  }

  async change(
    id: string,
    input: Omit<ProbeInput, 'id'>,
    now: number,
  ): Promise<Probe> {
    requireOfScreen(await this.#find(id));
    await this.#options.probes.change(
      await this.#read({ ...input, id }),
      isoOf(now),
    );
    this.#options.worker.wake();
    return this.#present(id, now);
  }

  async pause(id: string, isPaused: boolean, now: number): Promise<Probe> {
    await this.#find(id);
    await this.#options.probes.pause(id, isPaused, isoOf(now));
    if (!isPaused) this.#options.worker.wake();
    return this.#present(id, now);
  }

  /** Throws a `ConflictError` for a probe that is paused. */
  async run(id: string, now: number): Promise<Probe> {
    const { isPaused } = await this.#find(id);
    if (isPaused) {
      throw new ConflictError(`The probe ${id} is paused: resume it first`);
    }
    await this.#options.probes.hurry(id, isoOf(now));
    this.#options.worker.wake();
    return this.#present(id, now);
  }

  async remove(id: string): Promise<void> {
    requireOfScreen(await this.#find(id));
    await this.#options.probes.remove(id);
  }

  async #find(id: string): Promise<StoredProbe> {
    const found = await this.#options.probes.find(id);
    if (!found) throw new NotFoundError(`There is no probe ${id}`);
    return found;
  }

  async #present(id: string, now: number): Promise<Probe> {
    return toProbe(await this.#find(id), now);
  }

  async #read(input: ProbeInput): Promise<ProbeDefinition> {
    const { id, service, intervalSeconds, timeoutSeconds } = input;
    if (timeoutSeconds > intervalSeconds) {
      throw new InputError('timeoutSeconds must not exceed intervalSeconds');
    }
    await this.#options.services.require([service], 'service');
    const target = readTarget('target', input.target);
    const hosts = await this.allowedHosts();
    if (!isAllowed(target, hosts)) {
      throw new InputError(
        `target: ${
          hostOf(target).host
        } is not one of the hosts that probes may look at (${
          hosts.join(', ') || 'none'
        }); an operator adds it to serviceLevels.allowedHosts`,
      );
    }
    return { id, service, target, intervalSeconds, timeoutSeconds };
  }
}

function isSame(stored: StoredProbe, definition: ProbeDefinition): boolean {
  return (
    stored.service === definition.service &&
    stored.intervalSeconds === definition.intervalSeconds &&
    stored.timeoutSeconds === definition.timeoutSeconds &&
    JSON.stringify(stored.target) === JSON.stringify(definition.target)
  );
}

function requireOfScreen({ id, origin }: StoredProbe): void {
  if (origin === 'configuration') {
    throw new ConflictError(
      `The probe ${id} comes from the configuration of the portal: change it there, or pause it here`,
    );
  }
}

function toProbe(probe: StoredProbe, now: number): Probe {
  const { memory, ...rest } = probe;
  const state = probe.isPaused ? 'no-data' : probeStateAt(probe, now);
  return {
    ...rest,
    state,
    ...(state !== 'no-data' &&
      memory.since !== undefined && { since: isoOf(memory.since) }),
  };
}
