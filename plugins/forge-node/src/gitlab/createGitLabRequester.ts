import { isError } from '@backstage/errors';
import {
  createRequesterFn,
  type FormattedResponse,
  type ResponseBodyTypes,
} from '@gitbeaker/requester-utils';
import { GitLabAnswerError } from './GitLabAnswerError';

/** How requests are tried again. */
export interface RetryPolicy {
  /** Attempts in all, the first one included. */
  attempts: number;
  /** Delay before the second attempt, in milliseconds; it doubles at each attempt, with some chance in it. */
  firstDelay: number;
  /** Longest delay, in milliseconds, including one that GitLab asks for with `Retry-After`. */
  longestDelay: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 6,
  firstDelay: 250,
  longestDelay: 60_000,
};

interface Outgoing {
  prefixUrl?: string;
  searchParams?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | FormData;
}

const passingStatuses = [408, 429, 500, 502, 503, 504];

/**
 * Carries the requests of gitbeaker. Its own requester tries again within milliseconds, whatever `Retry-After` says,
 * and gives up at a dropped connection. A request is tried again even when GitLab may have carried it out already: the
 * operations of the forge are idempotent and read again what they find in their way.
 */
export function createGitLabRequester(options: {
  /** Longest time for one attempt, in milliseconds. */
  timeout: number;
  retry: RetryPolicy;
  /** Told of each attempt that failed; the message holds no secret. */
  onRetry: (message: string) => void;
  signal?: AbortSignal;
}) {
  const { retry, signal } = options;

  async function request(
    endpoint: string,
    outgoing: Outgoing,
  ): Promise<FormattedResponse> {
    const base = outgoing.prefixUrl ?? '';
    const url = new URL(endpoint, base.endsWith('/') ? base : `${base}/`);
    url.search = outgoing.searchParams ?? '';
    const name = `${outgoing.method ?? 'GET'} ${url.pathname}`;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await once(url, outgoing);
      if ('answer' in outcome) return outcome.answer;
      const { error } = outcome;
      const passing =
        error.status === undefined || passingStatuses.includes(error.status);
      if (!passing || attempt >= retry.attempts || signal?.aborted) throw error;
      const delay = Math.round(delayBefore(attempt + 1, outcome.retryAfter));
      options.onRetry(
        `${name}: ${error.message}; attempt ${attempt} of ${retry.attempts}, the next one in ${delay} ms`,
      );
      await wait(delay, signal);
    }
  }

  async function once(
    url: URL,
    outgoing: Outgoing,
  ): Promise<
    | { answer: FormattedResponse }
    | { error: GitLabAnswerError; retryAfter?: number }
  > {
    try {
      const timeout = AbortSignal.timeout(options.timeout);
      const response = await fetch(url, {
        method: outgoing.method,
        headers: outgoing.headers,
        body: outgoing.body,
        // A redirection would turn a change into a mere reading.
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const text = await response.text();
      if (response.ok) return { answer: toAnswer(response, text) };
      return {
        error: new GitLabAnswerError(
          response.status,
          describe(response.status, text),
        ),
        retryAfter: readRetryAfter(response.headers.get('retry-after')),
      };
    } catch (error) {
      return { error: new GitLabAnswerError(undefined, reasonOf(error)) };
    }
  }

  function delayBefore(attempt: number, retryAfter: number | undefined) {
    if (retryAfter !== undefined) {
      return Math.min(retryAfter, retry.longestDelay);
    }
    const full = retry.firstDelay * 2 ** (attempt - 2);
    return Math.min(full, retry.longestDelay) * (0.5 + Math.random() / 2);
  }

  return createRequesterFn(
    (_resource, prepared) => Promise.resolve(prepared),
    (endpoint, prepared) => request(endpoint, { ...prepared }),
  );
}

function toAnswer(response: Response, text: string): FormattedResponse {
  const isJson = response.headers
    .get('content-type')
    ?.startsWith('application/json');
  const body = (isJson ? JSON.parse(text) : text) as ResponseBodyTypes;
  return {
    body,
    headers: Object.fromEntries(response.headers.entries()),
    status: response.status,
  };
}

/** GitLab explains a refusal in `message` or in `error`, as a sentence or by field. */
function describe(status: number, text: string): string {
  let detail = text.slice(0, 300);
  try {
    const body = JSON.parse(text);
    const said = body.message ?? body.error ?? body;
    detail = typeof said === 'string' ? said : JSON.stringify(said);
  } catch {
    // Not JSON, as when a proxy answers: the text is what there is to tell.
  }
  return detail.startsWith(String(status)) ? detail : `${status} ${detail}`;
}

function reasonOf(error: unknown): string {
  if (!isError(error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  return `no answer, ${
    isError(cause) && cause.message ? cause.message : error.message
  }`;
}

/** Seconds or a date, to milliseconds. */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

async function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
