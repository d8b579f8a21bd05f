import { ConflictError } from '@backstage/errors';
import {
  describeOverrun,
  type EnvelopeOverrun,
} from '@cloud-pi-native/plugin-quotas-common';

/** An envelope cannot be lowered below what is reserved in it; a 409 whose error has the `overruns`. */
export class OverrunError extends ConflictError {
  constructor(readonly overruns: EnvelopeOverrun[]) {
    super(overruns.map(overrun => describeOverrun(overrun).en).join(' '));
  }
}
