import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { type Lease, LeaseLostError, type LeaseStore } from '../stores';

/** A lease that this process keeps alive until it lets it go. */
export class HeldLease {
  readonly lease: Lease;
  /** Aborted when the lease is lost. */
  readonly signal: AbortSignal;
  readonly #leases: LeaseStore;
  readonly #controller: AbortController;
  readonly #heartbeat: NodeJS.Timeout;

  /** Takes the lease of the project, or answers `undefined` when somebody has it. */
  static async take(options: {
    leases: LeaseStore;
    logger: LoggerService;
    projectId: string;
    holder: string;
    durationMilliseconds: number;
  }): Promise<HeldLease | undefined> {
    const lease = await options.leases.acquire(
      options.projectId,
      options.holder,
      options.durationMilliseconds,
    );
    return lease && new HeldLease(lease, options);
  }

  private constructor(
    lease: Lease,
    options: Parameters<typeof HeldLease.take>[0],
  ) {
    this.lease = lease;
    this.#leases = options.leases;
    this.#controller = new AbortController();
    this.signal = this.#controller.signal;
    // Two heartbeats may fail before the lease expires.
    this.#heartbeat = setInterval(() => {
      void this.#renew(options.durationMilliseconds, options.logger);
    }, options.durationMilliseconds / 3);
    this.#heartbeat.unref();
  }

  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    await this.#leases.release(this.lease);
  }

  async #renew(
    durationMilliseconds: number,
    logger: LoggerService,
  ): Promise<void> {
    try {
      if (await this.#leases.renew(this.lease, durationMilliseconds)) return;
      clearInterval(this.#heartbeat);
      this.#controller.abort(new LeaseLostError(this.lease));
    } catch (error) {
      // What is written next checks the lease, so that a database away for a moment does no harm.
      logger.warn(
        `Could not renew the lease on the project ${
          this.lease.projectId
        }: ${stringifyError(error)}`,
      );
    }
  }
}
