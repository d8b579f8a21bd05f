/**
 * How a quantity is written: powers of 1024 (`512Mi`), powers of 1000 (`100m`, `2G`), or an exponent (`1e3`).
 *
 * @public
 */
export type QuantityFormat = 'binary' | 'decimal' | 'exponent';

/** A quantity of Kubernetes, exact: Kubernetes knows nothing finer than a billionth. @public */
export interface Quantity {
  nanos: bigint;
  format: QuantityFormat;
}

/** Billionths in one. @public */
export const nanosInOne = 1_000_000_000n;

/** Kubernetes holds nothing beyond 2⁶³ − 1. */
export const largestQuantity = (2n ** 63n - 1n) * nanosInOne;

/** Powers of 1000, in thousands: `m` is -1, `k` is 1. */
export const decimalSuffixes: readonly (readonly [string, number])[] = [
  ['n', -3],
  ['u', -2],
  ['m', -1],
  ['', 0],
  ['k', 1],
  ['M', 2],
  ['G', 3],
  ['T', 4],
  ['P', 5],
  ['E', 6],
];

/** Powers of 1024. */
export const binarySuffixes: readonly (readonly [string, number])[] = [
  ['Ki', 1],
  ['Mi', 2],
  ['Gi', 3],
  ['Ti', 4],
  ['Pi', 5],
  ['Ei', 6],
];
