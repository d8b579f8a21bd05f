import type { ResourceName } from '../vocabulary';
import { nanosInOne, type Quantity } from './Quantity';
import {
  isQuantity,
  parseQuantity,
  type QuantityProblem,
} from './parseQuantity';

/** Bytes of a GiB. */
const bytesInGibibyte = 1024n ** 3n;
/** A thousandth is the finest part of an amount: a millicore, a thousandth of a GiB. */
const nanosInThousandth = nanosInOne / 1000n;

/** The largest amount of one resource that the portal takes, in cores, GiB or cards. @public */
export const largestAmount = 1_000_000_000;

/** What Kubernetes counts in one unit of the portal: a core, a GiB of bytes, a card. */
function unitOf(resource: ResourceName): bigint {
  return resource === 'memory' || resource === 'storage' ? bytesInGibibyte : 1n;
}

/**
 * The amount that a text of Kubernetes says, in the unit of the portal: `amountOfQuantity('memory', '512Mi')` is 0.5
 * GiB, `amountOfQuantity('cpu', '100m')` is 0.1 core. `too-fine` for what is no whole number of thousandths, since the
 * ledger would have to round it; `negative` below zero.
 *
 * @public
 */
export function amountOfQuantity(
  resource: ResourceName,
  text: string,
): number | QuantityProblem | 'negative' {
  const quantity = parseQuantity(text);
  if (!isQuantity(quantity)) return quantity;
  if (quantity.nanos < 0n) return 'negative';
  const unit = unitOf(resource) * nanosInThousandth;
  if (quantity.nanos % unit !== 0n) return 'too-fine';
  const thousandths = quantity.nanos / unit;
  return thousandths > BigInt(largestAmount) * 1000n
    ? 'too-large'
    : Number(thousandths) / 1000;
}

/**
 * An amount as Kubernetes writes it, exactly: 0.5 GiB is `512Mi`, 0.1 core is `100m`. Throws a `RangeError` for what
 * is no amount; see {@link toThousandths}.
 *
 * @public
 */
export function quantityOfAmount(
  resource: ResourceName,
  amount: number,
): Quantity {
  const thousandths = toThousandths(amount);
  if (thousandths === undefined) {
    throw new RangeError(
      `${amount} is no amount of ${resource}: give zero or more, with three decimals at most`,
    );
  }
  const unit = unitOf(resource);
  return {
    nanos: BigInt(thousandths) * unit * nanosInThousandth,
    format: unit === 1n ? 'decimal' : 'binary',
  };
}

/**
 * An amount in whole thousandths, as sums are kept; `undefined` for a number that is negative, finer than that, or
 * beyond {@link largestAmount}.
 *
 * @public
 */
export function toThousandths(amount: number): number | undefined {
  if (!Number.isFinite(amount) || amount < 0 || amount > largestAmount) {
    return undefined;
  }
  const thousandths = Math.round(amount * 1000);
  return thousandths / 1000 === amount ? thousandths : undefined;
}
