import { randomUUID } from 'crypto';
import { hostname } from 'os';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { LeaseLostError, type ProjectsDatabase } from '../stores';
import { HeldLease } from './HeldLease';
import type { ProjectRunner } from './ProjectRunner';

/**
 * Carries out runs on this replica. A lease in the database makes sure that a project has one run at a time over all
 * replicas; the lease of a process that was killed expires, and the next poll of any replica takes its run up again.
 */
export class RunEngine {
  readonly #database: ProjectsDatabase;
  readonly #runner: ProjectRunner;
  readonly #logger: LoggerService;
  readonly #leaseMilliseconds: number;
  readonly #concurrency: number;
  readonly #name = `${hostname()}:${process.pid}`;
  readonly #stopping = new AbortController();
  /** Projects at work here, by identifier. */
  readonly #working = new Map<string, Promise<void>>();
  /** Projects for which something came while they were at work. */
  readonly #again = new Set<string>();

  static create(options: {
    database: ProjectsDatabase;
    runner: ProjectRunner;
    logger: LoggerService;
    leaseMilliseconds: number;
    /** Projects at work at the same time on this replica. */
    concurrency: number;
  }): RunEngine {
    return new RunEngine(options);
  }

  private constructor(options: Parameters<typeof RunEngine.create>[0]) {
    this.#database = options.database;
    this.#runner = options.runner;
    this.#logger = options.logger;
    this.#leaseMilliseconds = options.leaseMilliseconds;
    this.#concurrency = options.concurrency;
  }

  /** Starts what can go on and that no replica has at work. Answers at once. */
  async poll(): Promise<void> {
    for (const projectId of await this.#database.runs.listRunnableProjects()) {
      this.#start(projectId);
    }
  }

  /** Something new is to be done for the project. Answers at once; the next poll finds what could not start now. */
  kick(projectId: string): void {
    if (this.#working.has(projectId)) this.#again.add(projectId);
    else this.#start(projectId);
  }

  /** Waits until nothing is at work here. */
  async settled(): Promise<void> {
    while (this.#working.size > 0) {
      await Promise.all(this.#working.values());
    }
  }

  /** Stops in the middle of what is at work, and leaves it to the other replicas or to the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error('The backend is stopping'));
    await this.settled();
  }

  #start(projectId: string): void {
    if (
      this.#stopping.signal.aborted ||
      this.#working.has(projectId) ||
      this.#working.size >= this.#concurrency
    ) {
      return;
    }
    const work = this.#work(projectId).finally(() => {
      this.#working.delete(projectId);
      if (this.#again.delete(projectId)) this.#start(projectId);
    });
    this.#working.set(projectId, work);
  }

  async #work(projectId: string): Promise<void> {
    try {
      const held = await HeldLease.take({
        leases: this.#database.leases,
        logger: this.#logger,
        projectId,
        holder: `${this.#name}:${randomUUID()}`,
        durationMilliseconds: this.#leaseMilliseconds,
      });
      if (!held) return;
      try {
        await this.#runner.run(
          held.lease,
          AbortSignal.any([held.signal, this.#stopping.signal]),
        );
      } finally {
        await held.release();
      }
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      if (error instanceof LeaseLostError) {
        this.#logger.warn(error.message);
        return;
      }
      this.#logger.error(
        `The runs of the project ${projectId} stopped, the next poll goes on: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}
