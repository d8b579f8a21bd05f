import { ResponseError, isError } from '@backstage/errors';
import {
  bilingualTextOf,
  sameInBoth,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';

/**
 * Why something failed, for people: the message and not the class. A `BilingualError` says it in both languages; what
 * any other error says is shown as it is.
 *
 * @public
 */
export function textOfFailure(failure: unknown): BilingualText {
  const text = bilingualTextOf(failure);
  if (text) return text;
  if (failure instanceof ResponseError) {
    return sameInBoth(failure.body.error.message || failure.message);
  }
  return sameInBoth(isError(failure) ? failure.message : String(failure));
}
