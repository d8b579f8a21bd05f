import { ConflictError } from '@backstage/errors';
import {
  describeRefusal,
  type QuotaRefusal,
} from '@cloud-pi-native/plugin-quotas-common';

/** Environments do not fit; a 409 whose error has the `refusals`. @public */
export class QuotaRefusedError extends ConflictError {
  constructor(readonly refusals: QuotaRefusal[]) {
    super(refusals.map(refusal => describeRefusal(refusal).en).join(' '));
  }
}
