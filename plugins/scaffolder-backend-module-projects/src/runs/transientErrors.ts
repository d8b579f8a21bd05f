import { isError, ResponseError } from '@backstage/errors';
import {
  describeRefusal,
  type QuotaRefusal,
} from '@cloud-pi-native/plugin-quotas-common';

/**
 * Whether a call to another backend of the portal may work when it is made again: the backend is away for a moment
 * (a restart, an upgrade) or asks for patience. What it refuses it will refuse again.
 */
export function isTransient(error: unknown): boolean {
  if (error instanceof ResponseError) {
    return error.statusCode >= 500 || [408, 429].includes(error.statusCode);
  }
  return (
    isError(error) &&
    ['ServiceUnavailableError', 'FetchError', 'TimeoutError'].includes(
      error.name,
    )
  );
}

/** What the other backend said, without the wrapping of the call. */
export function explain(error: unknown): string {
  if (error instanceof ResponseError) {
    // The ledger of quotas says what lacks, in terms that can be put in French.
    const said: { message: string; refusals?: QuotaRefusal[] } =
      error.body.error;
    return said.refusals
      ? said.refusals.map(refusal => describeRefusal(refusal).fr).join(' ')
      : error.cause.message;
  }
  return isError(error) ? error.message : String(error);
}
