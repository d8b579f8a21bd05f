import type {
  QuotaLack,
  WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';

/** An environment that does not fit, before one looks where it would. */
export interface Refused {
  wanted: WantedEnvironment;
  lacks: QuotaLack[];
}

/** Undoes a transaction in which environments did not fit. */
export class RefusedInside extends Error {
  constructor(readonly refused: Refused[]) {
    super('Environments do not fit');
  }
}
