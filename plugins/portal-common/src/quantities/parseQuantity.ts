import {
  binarySuffixes,
  decimalSuffixes,
  largestQuantity,
  nanosInOne,
  type Quantity,
  type QuantityFormat,
} from './Quantity';

/** A number of Kubernetes: digits, then a suffix or an exponent. `1E` is an exa, `1E3` an exponent. */
const pattern =
  /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;

/** Why a text is no quantity. @public */
export type QuantityProblem = 'pattern' | 'too-fine' | 'too-large';

/**
 * Reads a quantity as Kubernetes writes them (`100m`, `1.5`, `512Mi`, `1e3`), without losing anything. Kubernetes
 * rounds up what is finer than a billionth and cuts off what is beyond 2⁶³ − 1; both are refused here, since what is
 * reserved is what was asked.
 *
 * @public
 */
export function parseQuantity(text: string): Quantity | QuantityProblem {
  const match = pattern.exec(text);
  if (!match) return 'pattern';
  const [, sign, digits, binary, decimal, exponent] = match;
  const [whole, fraction = ''] = digits.split('.');
  const { numerator, denominator, format } = scaleOf(binary, decimal, exponent);
  const value = BigInt(whole + fraction) * numerator * nanosInOne;
  const divisor = denominator * 10n ** BigInt(fraction.length);
  if (value % divisor !== 0n) return 'too-fine';
  const nanos = value / divisor;
  if (nanos > largestQuantity) return 'too-large';
  return { nanos: sign === '-' ? -nanos : nanos, format };
}

/** Whether {@link parseQuantity} could read the text. @public */
export function isQuantity(read: Quantity | QuantityProblem): read is Quantity {
  return typeof read !== 'string';
}

function scaleOf(
  binary: string | undefined,
  decimal: string | undefined,
  exponent: string | undefined,
): { numerator: bigint; denominator: bigint; format: QuantityFormat } {
  if (binary !== undefined) {
    return {
      numerator: 1024n ** BigInt(powerOf(binarySuffixes, binary)),
      denominator: 1n,
      format: 'binary',
    };
  }
  const power =
    exponent === undefined
      ? 3 * powerOf(decimalSuffixes, decimal ?? '')
      : Number(exponent);
  return {
    numerator: 10n ** BigInt(Math.max(power, 0)),
    denominator: 10n ** BigInt(Math.max(-power, 0)),
    format: exponent === undefined ? 'decimal' : 'exponent',
  };
}

function powerOf(
  suffixes: readonly (readonly [string, number])[],
  wanted: string,
): number {
  return suffixes.find(([suffix]) => suffix === wanted)?.[1] ?? 0;
}
