import {
  mapResources,
  type ResourceAmount,
  resourceNames,
  toThousandths,
} from '@cloud-pi-native/plugin-portal-common';

/**
 * An amount as the ledger keeps it: whole thousandths of a core, of a GiB, of a card. Sums and comparisons of whole
 * numbers are exact; those of decimals are not (0.1 + 0.2 > 0.3).
 *
 * @public
 */
export type LedgerAmount = Record<'cpu' | 'memory' | 'gpu' | 'storage', number>;

/** The first resource whose amount the ledger cannot hold. @public */
export function findBadAmount(amount: ResourceAmount) {
  return resourceNames.find(name => toThousandths(amount[name]) === undefined);
}

/** Throws a `RangeError` for an amount that the ledger cannot hold; see {@link findBadAmount}. @public */
export function toLedger(amount: ResourceAmount): LedgerAmount {
  return mapResources(name => {
    const thousandths = toThousandths(amount[name]);
    if (thousandths === undefined) {
      throw new RangeError(`${name}: ${amount[name]} is no amount`);
    }
    return thousandths;
  });
}

/** In cores, GiB and cards. @public */
export function fromLedger(amount: LedgerAmount): ResourceAmount {
  return mapResources(name => amount[name] / 1000);
}

/** `a - b`; below zero where `b` is more. @public */
export function subtractLedger(a: LedgerAmount, b: LedgerAmount): LedgerAmount {
  return mapResources(name => a[name] - b[name]);
}

/** @public */
export function addLedger(a: LedgerAmount, b: LedgerAmount): LedgerAmount {
  return mapResources(name => a[name] + b[name]);
}
