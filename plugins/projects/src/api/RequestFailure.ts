import type { ResponseError } from '@backstage/errors';
import type { QuotaRefusal } from '@cloud-pi-native/plugin-quotas-common';

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
  /** What the backend says of the failure beside its message. */
  readonly details: Readonly<Record<string, unknown>>;

  private constructor(error: ResponseError) {
    super(error.body.error.message || error.message, { cause: error });
    this.name = 'RequestFailure';
    this.statusCode = error.statusCode;
    this.details = error.body.error;
  }
}

/** The environments that found no room, when that is why the call failed. */
export function refusalsOf(error: unknown): readonly QuotaRefusal[] {
  if (!(error instanceof RequestFailure)) return [];
  const { refusals } = error.details;
  return Array.isArray(refusals) ? (refusals as QuotaRefusal[]) : [];
}

/** Whether the call failed because the thing does not exist, or not for this person. */
export function isNotFound(error: Error | undefined): boolean {
  return error instanceof RequestFailure && error.statusCode === 404;
}

/** Whether the call failed because this person may not do it. */
export function isNotAllowed(error: Error | undefined): boolean {
  return error instanceof RequestFailure && error.statusCode === 403;
}
