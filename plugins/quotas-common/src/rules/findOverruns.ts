import {
  type EnvelopeClass,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import type { EnvelopeOverrun } from '../types';
import type { LedgerAmount } from './ledgerAmounts';

/** An environment and what it holds, in thousandths. @public */
export interface HeldReservation {
  environment: string;
  resources: LedgerAmount;
}

/**
 * What must be released before an envelope may hold no more than `limit`: nothing when all that is reserved fits.
 *
 * @param reservations - those of the envelope, and no other
 * @public
 */
export function findOverruns(
  envelope: EnvelopeClass,
  limit: LedgerAmount,
  reservations: readonly HeldReservation[],
): EnvelopeOverrun[] {
  return resourceNames.flatMap((resource): EnvelopeOverrun[] => {
    const reserved = reservations.reduce(
      (sum, { resources }) => sum + resources[resource],
      0,
    );
    if (reserved <= limit[resource]) return [];
    return [
      {
        envelope,
        resource,
        limit: limit[resource] / 1000,
        reserved: reserved / 1000,
        toRelease: (reserved - limit[resource]) / 1000,
        environments: reservations
          .filter(({ resources }) => resources[resource] > 0)
          .sort(
            (a, b) =>
              b.resources[resource] - a.resources[resource] ||
              a.environment.localeCompare(b.environment),
          )
          .map(({ environment, resources }) => ({
            name: environment,
            amount: resources[resource] / 1000,
          })),
      },
    ];
  });
}
