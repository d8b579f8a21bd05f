import { ResponseError, isError } from '@backstage/errors';
import { scrubSecrets } from './scrubSecrets';

/** Why a step failed, for people: the message and not the class, without secrets. */
export function describeFailure(failure: unknown): string {
  if (failure instanceof ResponseError) {
    const { message } = failure.body.error;
    return scrubSecrets(message || failure.message);
  }
  return scrubSecrets(isError(failure) ? failure.message : String(failure));
}
