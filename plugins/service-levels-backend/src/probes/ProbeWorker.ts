import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  confirmState,
  type ProbeSample,
  staleIntervals,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { ProbeStore, StoredProbe } from '../stores/ProbeStore';
import { lookAt } from './lookAt';

/** The longest time between two looks at what is due, in milliseconds: another replica, or a person, may add probes. */
const longestWait = 1_000;
const shortestWait = 50;
/** How long a lease lasts beyond the time that the look may take. */
const leaseMargin = 15_000;
/** Probes that look at the same time, at most. */
const concurrency = 64;

/** How long a probe waits before it looks again at something that changed, at most, in seconds. */
export const confirmSeconds = 5;

/** How long what a probe found holds, in seconds. */
export function staleSecondsOf(probe: { intervalSeconds: number }): number {
  return probe.intervalSeconds * staleIntervals;
}

/**
 * Has probes look when they are due. Every replica runs one: a lease in the database gives each look to one of them,
 * and to another one when that one stops before it is done.
 */
export class ProbeWorker {
  readonly #owner = randomUUID();
  readonly #options: Parameters<typeof ProbeWorker.create>[0];
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #loop?: Promise<void>;
  #wake = new AbortController();

  static create(options: {
    logger: LoggerService;
    probes: ProbeStore;
    /** Called after the state of a probe has changed. */
    onChange(): Promise<void>;
  }): ProbeWorker {
    return new ProbeWorker(options);
  }

  private constructor(options: Parameters<typeof ProbeWorker.create>[0]) {
    this.#options = options;
  }

  start(): void {
    this.#loop ??= this.#go();
  }

  /** Looks at once for what is due. */
  wake(): void {
    this.#wake.abort();
  }

  /** Ends once the looks under way are given up and written nowhere; another replica may take them at once. */
  async end(): Promise<void> {
    this.#stop.abort();
    this.#wake.abort();
    await this.#loop;
    await Promise.all(this.#running);
    await this.#options.probes.release(this.#owner).catch(error => {
      // Leases end by themselves.
      this.#options.logger.warn(
        `The probes under way wait for their leases: ${stringifyError(error)}`,
      );
    });
  }

  async #go(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      let wait = longestWait;
      try {
        await this.#takeDue();
        const next = await this.#options.probes.nextDue();
        if (next !== undefined) {
          wait = Math.min(
            longestWait,
            Math.max(shortestWait, Date.parse(next) - Date.now()),
          );
        }
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#options.logger.warn(
          `The probes that are due are not known: ${stringifyError(error)}`,
        );
      }
      await this.#wait(wait);
    }
  }

  async #takeDue(): Promise<void> {
    const free = concurrency - this.#running.size;
    if (free <= 0) return;
    const now = Date.now();
    const claimed = await this.#options.probes.claim(
      new Date(now).toISOString(),
      {
        owner: this.#owner,
        limit: free,
        leaseOf: ({ timeoutSeconds }) =>
          new Date(now + timeoutSeconds * 1000 + leaseMargin).toISOString(),
      },
    );
    for (const probe of claimed) {
      const running = this.#look(probe).finally(() => {
        this.#running.delete(running);
      });
      this.#running.add(running);
    }
  }

  async #look(probe: StoredProbe): Promise<void> {
    const sample = await lookAt(probe.target, {
      timeoutSeconds: probe.timeoutSeconds,
      signal: this.#stop.signal,
    });
    // What was given up says nothing of the target.
    if (this.#stop.signal.aborted) return;
    const { logger, onChange } = this.#options;
    let isChanged = false;
    try {
      isChanged = await this.#record(probe, sample);
    } catch (error) {
      logger.warn(
        `What the probe ${probe.id} found is lost: ${stringifyError(error)}`,
      );
    }
    if (!isChanged) return;
    try {
      await onChange();
    } catch (error) {
      // The watch comes by every now and then.
      logger.warn(`Incidents were not looked at: ${stringifyError(error)}`);
    }
  }

  /** @returns whether the state is another one, and nobody else said so */
  async #record(probe: StoredProbe, sample: ProbeSample): Promise<boolean> {
    const { memory, changed } = confirmState(
      probe.memory,
      { isUp: sample.isUp, at: Date.parse(sample.at) },
      staleSecondsOf(probe) * 1000,
    );
    const isKept = await this.#options.probes.record(probe, this.#owner, {
      sample,
      memory,
      changed,
      nextAt: nextLook(probe, memory.pending !== undefined, Date.now()),
    });
    return isKept && changed;
  }

  async #wait(milliseconds: number): Promise<void> {
    this.#wake = new AbortController();
    const signal = AbortSignal.any([this.#wake.signal, this.#stop.signal]);
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * When a probe looks again: at its own pace, the looks that were missed left out; sooner when what it found is still
 * to be confirmed.
 */
export function nextLook(
  { nextAt, intervalSeconds }: StoredProbe,
  isPending: boolean,
  now: number,
): string {
  const due = Date.parse(nextAt);
  const interval = intervalSeconds * 1000;
  const turns = Math.max(1, Math.floor((now - due) / interval) + 1);
  const regular = due + turns * interval;
  return new Date(
    isPending ? Math.min(regular, now + confirmSeconds * 1000) : regular,
  ).toISOString();
}
