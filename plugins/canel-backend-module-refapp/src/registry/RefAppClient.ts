import { setTimeout as sleep } from 'node:timers/promises';
import { isError } from '@backstage/errors';
import pLimit, { type Limit } from 'p-limit';
import type { z } from 'zod';
import { page } from './refAppAnswers';
import { RefAppError } from './RefAppError';

/** How requests are made, and made again. Durations in milliseconds. */
export interface RequestPolicy {
  /** Longest time for one attempt. */
  timeout: number;
  /** Attempts in all, the first one included. */
  attempts: number;
  /** Wait before the second attempt; it doubles at each attempt, with some chance in it. */
  firstDelay: number;
  /** Longest wait, including one that RefApp asks for with `Retry-After`. */
  longestDelay: number;
  /** Requests in flight at a time. */
  concurrency: number;
}

export const defaultRequestPolicy: RequestPolicy = {
  timeout: 30_000,
  attempts: 6,
  firstDelay: 250,
  longestDelay: 60_000,
  concurrency: 8,
};

const passingStatuses = [408, 429, 500, 502, 503, 504];
/** What RefApp gives at most. */
const pageSize = 100;

export interface RefAppClientOptions {
  baseUrl: string;
  token: string;
  /** Told of each attempt that failed; the message holds no secret. */
  onRetry: (message: string) => void;
  policy?: Partial<RequestPolicy>;
}

/** Asks RefApp, patiently: what fails for a while is asked again. */
export class RefAppClient {
  static create(options: RefAppClientOptions): RefAppClient {
    return new RefAppClient(options, {
      ...defaultRequestPolicy,
      ...options.policy,
    });
  }

  readonly #options: RefAppClientOptions;
  readonly #policy: RequestPolicy;
  readonly #limit: Limit;

  private constructor(options: RefAppClientOptions, policy: RequestPolicy) {
    this.#options = options;
    this.#policy = policy;
    this.#limit = pLimit(policy.concurrency);
  }

  /** @param path - below `/api/v2`, with its query */
  async get<T>(
    path: string,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const answer = await this.#limit(() => this.#patiently(path, signal));
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new RefAppError(
      200,
      path,
      `${issue.path.join('.') || '/'}, ${issue.message}`,
    );
  }

  /** Every row of a list, page after page. */
  async list<T>(
    path: string,
    schema: z.ZodType<T>,
    signal: AbortSignal,
    query: Record<string, string> = {},
  ): Promise<{ rows: T[]; total: number }> {
    const rows: T[] = [];
    for (let index = 0; ; index++) {
      const parameters = new URLSearchParams({
        ...query,
        page: String(index),
        pageSize: String(pageSize),
      });
      const { results, total } = await this.get(
        `${path}?${parameters}`,
        page.extend({ results: schema.array() }),
        signal,
      );
      rows.push(...results);
      if (results.length < pageSize || rows.length >= total) {
        return { rows, total };
      }
    }
  }

  async #patiently(path: string, signal: AbortSignal): Promise<unknown> {
    const { attempts } = this.#policy;
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      const outcome = await this.#once(path, signal);
      if ('body' in outcome) return outcome.body;
      const { error, retryAfter } = outcome;
      const isPassing =
        error.status === undefined || passingStatuses.includes(error.status);
      if (!isPassing || attempt >= attempts) throw error;
      const delay = Math.round(this.#delayAfter(attempt, retryAfter));
      this.#options.onRetry(
        `${error.message} Attempt ${attempt} of ${attempts}, the next one in ${delay} ms.`,
      );
      await sleep(delay, undefined, { signal });
    }
  }

  async #once(
    path: string,
    signal: AbortSignal,
  ): Promise<{ body: unknown } | { error: RefAppError; retryAfter?: number }> {
    const timeout = AbortSignal.timeout(this.#policy.timeout);
    try {
      const response = await fetch(`${this.#options.baseUrl}/api/v2${path}`, {
        headers: {
          accept: 'application/json',
          'x-refapp-token': this.#options.token,
        },
        // The token goes to the address that was configured, and to no other.
        redirect: 'error',
        signal: AbortSignal.any([signal, timeout]),
      });
      if (response.ok) return { body: await response.json() };
      await response.body?.cancel();
      return {
        error: new RefAppError(response.status, path, String(response.status)),
        retryAfter: readRetryAfter(response.headers.get('retry-after')),
      };
    } catch (error) {
      signal.throwIfAborted();
      return { error: new RefAppError(undefined, path, reasonOf(error)) };
    }
  }

  #delayAfter(attempt: number, retryAfter: number | undefined): number {
    const { firstDelay, longestDelay } = this.#policy;
    if (retryAfter !== undefined) return Math.min(retryAfter, longestDelay);
    const full = Math.min(firstDelay * 2 ** (attempt - 1), longestDelay);
    return full * (0.5 + Math.random() / 2);
  }
}

function reasonOf(error: unknown): string {
  if (!isError(error)) return String(error);
  const { cause } = error;
  return isError(cause) && cause.message ? cause.message : error.message;
}

/** Seconds or a date, to milliseconds. */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
