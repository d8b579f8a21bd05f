import type { ResponseError } from '@backstage/errors';

/**
 * A call that a backend refused or could not do. The message is the one the backend wrote for people: it names the
 * field to correct or the outside system, and what to do.
 */
export class RequestFailure extends Error {
  static from(error: ResponseError): RequestFailure {
    return new RequestFailure(error);
  }

  /** HTTP status, for example 404. */
  readonly statusCode: number;

  private constructor(error: ResponseError) {
    super(error.body.error.message || error.message, { cause: error });
    this.name = 'RequestFailure';
    this.statusCode = error.statusCode;
  }
}

/** Whether the call failed because the thing does not exist, or not for this person. */
export function isNotFound(error: Error | undefined): boolean {
  return error instanceof RequestFailure && error.statusCode === 404;
}

/** Whether the call failed because this person may not do it. */
export function isNotAllowed(error: Error | undefined): boolean {
  return error instanceof RequestFailure && error.statusCode === 403;
}
