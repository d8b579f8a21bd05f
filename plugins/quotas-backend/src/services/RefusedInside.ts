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
  /** @param placed - those of the same decision that did fit, and take room that the others do not have */
  constructor(
    readonly refused: Refused[],
    readonly placed: readonly WantedEnvironment[] = [],
  ) {
    super('Environments do not fit');
  }
}
