import type { Request, Response, Router } from 'express';
import { Router as createRouter } from 'express';
import type { ApiError } from './ApiError';
import { sendPage } from './pagination';
import { Parameters } from './Parameters';
import type { TokenRow, UserRow } from './GitLabState';

/** Who calls. */
export interface Caller {
  user: UserRow;
  token: TokenRow;
}

/** One call of the API. */
export interface Call {
  caller: Caller;
  /** Parts of the path, decoded. */
  path: Record<string, string>;
  /** Query and body together. */
  input: Parameters;
}

/** What a handler answers; `rows` is cut into pages before `present` is called. */
export type Answer =
  | { status: number; body?: unknown }
  | { status: number; raw: Buffer }
  | PageAnswer<unknown>;

interface PageAnswer<T> {
  rows: readonly T[];
  present: (rows: readonly T[]) => unknown[] | Promise<unknown[]>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const accepted = (): Answer => ({
  status: 202,
  body: { message: '202 Accepted' },
});
export const noContent = (): Answer => ({ status: 204 });

/** A page of a list; only the rows of the page are presented. */
export function page<T>(
  rows: readonly T[],
  present: (row: T) => unknown,
): Answer {
  return pageOf(rows, shown => Promise.all(shown.map(present)));
}

/** A page whose rows are presented together, when that saves asking Git once for each. */
export function pageOf<T>(
  rows: readonly T[],
  present: (rows: readonly T[]) => unknown[] | Promise<unknown[]>,
): Answer {
  return { rows, present: shown => present(shown as readonly T[]) };
}

export type Handler = (call: Call) => Promise<Answer> | Answer;
type Method = 'get' | 'post' | 'put' | 'delete' | 'head';

/** The routes of the API: reads the call, hands it over and sends the answer. */
export class Api {
  readonly router: Router = createRouter();

  private constructor(
    private readonly authenticate: (request: Request) => Promise<Caller>,
  ) {}

  static create(options: {
    authenticate: (request: Request) => Promise<Caller>;
  }): Api {
    return new Api(options.authenticate);
  }

  get(path: string, handler: Handler): void {
    this.#add('get', path, handler);
  }

  post(path: string, handler: Handler): void {
    this.#add('post', path, handler);
  }

  put(path: string, handler: Handler): void {
    this.#add('put', path, handler);
  }

  delete(path: string, handler: Handler): void {
    this.#add('delete', path, handler);
  }

  /** A route that is open to whoever holds something else than an access token; it checks that itself. */
  postWithoutToken(
    path: string,
    handler: (call: Omit<Call, 'caller'>) => Promise<Answer>,
  ): void {
    this.router.post(path, (request, response, next) => {
      handler(readCall(request))
        .then(answer => send(request, response, answer))
        .catch(next);
    });
  }

  #add(method: Method, path: string, handler: Handler): void {
    this.router[method](path, (request, response, next) => {
      this.authenticate(request)
        .then(caller => handler({ caller, ...readCall(request) }))
        .then(answer => send(request, response, answer))
        .catch(next);
    });
  }
}

function readCall(request: Request): Omit<Call, 'caller'> {
  return {
    path: request.params,
    input: Parameters.of(request.query, request.body),
  };
}

async function send(
  request: Request,
  response: Response,
  answer: Answer,
): Promise<void> {
  if ('rows' in answer) await sendPage(request, response, answer);
  else if ('raw' in answer) {
    response.status(answer.status).type('text/plain').send(answer.raw);
  } else if (answer.body === undefined) response.status(answer.status).end();
  else response.status(answer.status).json(answer.body);
}

/** Sends the answer of a refused call. */
export function sendError(response: Response, error: ApiError): void {
  response.status(error.status).set(error.headers).json(error.body);
}
