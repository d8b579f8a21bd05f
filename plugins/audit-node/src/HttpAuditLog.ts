import { randomUUID } from 'crypto';
import { setTimeout as sleep } from 'timers/promises';
import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ResponseError, stringifyError } from '@backstage/errors';
import type { AuditEvent } from '@cloud-pi-native/plugin-audit-common';
import type { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import type { AuditLog, AuditRecord } from './AuditLog';

/** Waits between two attempts, in milliseconds: an audit backend that restarts is back within them. */
const defaultRetryDelays = [500, 2_000, 10_000, 30_000];

/** Sends events to the audit backend over HTTP, with the plugin's own service credentials. @public */
export class HttpAuditLog implements AuditLog {
  readonly #auth: AuthService;
  readonly #client: PluginClient;
  readonly #logger: LoggerService;
  readonly #pluginId: string;
  readonly #retryDelays: readonly number[];

  static create(options: {
    auth: AuthService;
    client: PluginClient;
    logger: LoggerService;
    /** The plugin that acts. */
    pluginId: string;
    /** Waits between two attempts, in milliseconds. */
    retryDelays?: readonly number[];
  }): HttpAuditLog {
    return new HttpAuditLog(options);
  }

  private constructor(options: Parameters<typeof HttpAuditLog.create>[0]) {
    this.#auth = options.auth;
    this.#client = options.client;
    this.#logger = options.logger;
    this.#pluginId = options.pluginId;
    this.#retryDelays = options.retryDelays ?? defaultRetryDelays;
  }

  async record(event: AuditRecord): Promise<void> {
    const complete: AuditEvent = {
      ...event,
      id: event.id ?? randomUUID(),
      at: new Date().toISOString(),
      plugin: this.#pluginId,
    };
    const [firstDelay, ...laterDelays] = this.#retryDelays;
    const problem = await this.#send(complete);
    if (problem === undefined) return;
    if (firstDelay === undefined || !isWorthRetrying(problem)) {
      this.#giveUp(complete, problem);
      return;
    }
    // The caller does not wait for an audit backend that is down.
    void this.#retry(complete, [firstDelay, ...laterDelays]);
  }

  async #retry(event: AuditEvent, delays: readonly number[]): Promise<void> {
    let problem: unknown;
    for (const delay of delays) {
      await sleep(delay, undefined, { ref: false });
      problem = await this.#send(event);
      if (problem === undefined) return;
      if (!isWorthRetrying(problem)) break;
    }
    this.#giveUp(event, problem);
  }

  /** Answers what went wrong, or `undefined`. */
  async #send(event: AuditEvent): Promise<unknown> {
    try {
      await this.#client.request<void>('POST', '/events', {
        credentials: await this.#auth.getOwnServiceCredentials(),
        body: event,
      });
      return undefined;
    } catch (error) {
      return error;
    }
  }

  /** An event carries no secret, so that the log of the process can stand in for the trail. */
  #giveUp(event: AuditEvent, problem: unknown): void {
    this.#logger.error(
      `The audit trail did not take an event: ${stringifyError(problem)}`,
      { auditEvent: JSON.stringify(event) },
    );
  }
}

/** The same event sent again would be refused again, unless the backend was not there or was busy. */
function isWorthRetrying(problem: unknown): boolean {
  return !(
    problem instanceof ResponseError &&
    problem.statusCode >= 400 &&
    problem.statusCode < 500 &&
    problem.statusCode !== 404 &&
    problem.statusCode !== 429
  );
}
