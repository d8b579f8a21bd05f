import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { CheckDescription } from '@cloud-pi-native/plugin-conformity-common';
import type { Check } from '../checks/Check';
import type { CheckRunner } from '../checks/CheckRunner';
import type { CheckResultRecorder } from '../services/CheckResultRecorder';
import { now } from '../services/time';
import type { ReadingStore } from '../stores/ReadingStore';
import type { InputReader, Portfolio } from './InputReader';
import { runChecks } from './runChecks';

/** Longest reading of one application, in milliseconds; a claim older than this was left by a replica that died. */
const longestReading = 5 * 60_000;

interface ReadingWorkerOptions {
  checks: readonly Check[];
  /** Applications that are read at the same time. */
  concurrency: number;
  inputs: InputReader;
  logger: LoggerService;
  readings: ReadingStore;
}

/**
 * Reads applications by the checks: those that somebody asked for at once, all those of the projects from time to
 * time. What has not changed since the last reading is not read again.
 */
export class ReadingWorker implements CheckRunner {
  readonly descriptions: readonly CheckDescription[];
  readonly #options: ReadingWorkerOptions;
  /** What the last reading by this replica depended on, by application. */
  readonly #fingerprints = new Map<string, string>();
  readonly #stop = new AbortController();
  #recorder?: CheckResultRecorder;
  #work?: Promise<void>;
  #isWoken = false;

  static create(options: ReadingWorkerOptions): ReadingWorker {
    return new ReadingWorker(options);
  }

  private constructor(options: ReadingWorkerOptions) {
    this.#options = options;
    this.descriptions = options.checks.map(({ description }) => description);
  }

  /** Says where results go. */
  start(recorder: CheckResultRecorder): void {
    this.#recorder = recorder;
  }

  /** Ends what is under way; what was claimed will be taken again. */
  async end(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  wake(): void {
    this.#isWoken = true;
    this.#work ??= this.#workOff().finally(() => {
      this.#work = undefined;
    });
  }

  /** Reads the applications of every project that changed since their last reading. */
  async readAll(signal: AbortSignal): Promise<{ read: number; kept: number }> {
    const portfolio = await this.#options.inputs.readPortfolio();
    const applications = new Set(
      portfolio.projects
        .filter(({ state }) => state !== 'archived')
        .map(({ applicationRef }) => applicationRef),
    );
    const count = { read: 0, kept: 0 };
    const queue = [...applications];
    const takeTurns = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        signal.throwIfAborted();
        const isRead = await this.#readQuietly(one, portfolio, signal, false);
        count[isRead ? 'read' : 'kept'] += 1;
      }
    };
    await Promise.all(
      Array.from({ length: this.#options.concurrency }, takeTurns),
    );
    return count;
  }

  async #workOff(): Promise<void> {
    const { readings, inputs, logger } = this.#options;
    const { signal } = this.#stop;
    while (this.#isWoken && !signal.aborted) {
      this.#isWoken = false;
      try {
        const staleBefore = new Date(Date.now() - longestReading).toISOString();
        const waiting = await readings.listWaiting(staleBefore);
        if (waiting.length === 0) continue;
        const portfolio = await inputs.readPortfolio();
        for (const application of waiting) {
          const claim = { at: now(), staleBefore };
          if (await readings.claim(application, claim)) {
            await this.#readQuietly(application, portfolio, signal, true);
          }
        }
      } catch (error) {
        logger.warn(
          `The checks that were asked for wait: ${stringifyError(error)}`,
        );
      }
    }
  }

  /** Reads an application; what goes wrong is for the log, and leaves the results as they were. */
  async #readQuietly(
    application: string,
    portfolio: Portfolio,
    parent: AbortSignal,
    isAsked: boolean,
  ): Promise<boolean> {
    const { logger, readings } = this.#options;
    const signal = AbortSignal.any([
      parent,
      AbortSignal.timeout(longestReading),
    ]);
    try {
      return await this.#read(application, portfolio, signal, isAsked);
    } catch (error) {
      logger.warn(
        `The checks did not read ${application}: ${stringifyError(error)}`,
      );
      if (isAsked && !parent.aborted) await readings.finish(application, now());
      return false;
    }
  }

  async #read(
    application: string,
    portfolio: Portfolio,
    signal: AbortSignal,
    isAsked: boolean,
  ): Promise<boolean> {
    const { checks, inputs, logger, readings } = this.#options;
    const prepared = await inputs.prepare(application, portfolio);
    const isKnown =
      prepared?.fingerprint === this.#fingerprints.get(application);
    if (!prepared || (isKnown && !isAsked)) {
      if (isAsked) await readings.finish(application, now());
      return false;
    }
    const input = await inputs.complete(prepared, signal);
    const at = now();
    const results = await runChecks(checks, input, { at, logger });
    await this.#recorder?.record(application, results, at);
    this.#fingerprints.set(application, prepared.fingerprint);
    return true;
  }
}
