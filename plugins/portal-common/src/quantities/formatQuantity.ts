import {
  binarySuffixes,
  decimalSuffixes,
  nanosInOne,
  type Quantity,
} from './Quantity';

/**
 * Writes a quantity in the canonical form of Kubernetes: no fraction, the largest suffix that leaves none, the format
 * it was read in. As there, a binary quantity that is no whole number, or is below 1024, becomes a decimal one.
 *
 * @public
 */
export function formatQuantity({ nanos, format }: Quantity): string {
  if (nanos === 0n) return '0';
  const sign = nanos < 0n ? '-' : '';
  const size = nanos < 0n ? -nanos : nanos;
  if (format === 'binary' && isBinary(size)) {
    return sign + withBinarySuffix(size / nanosInOne);
  }
  return sign + withPowerOfThousand(size, format === 'exponent');
}

function isBinary(size: bigint): boolean {
  return size % nanosInOne === 0n && size / nanosInOne >= 1024n;
}

function withBinarySuffix(whole: bigint): string {
  for (const [suffix, power] of [...binarySuffixes].reverse()) {
    const unit = 1024n ** BigInt(power);
    if (whole % unit === 0n) return `${whole / unit}${suffix}`;
  }
  return String(whole);
}

function withPowerOfThousand(nanos: bigint, asExponent: boolean): string {
  const fitting = [...decimalSuffixes]
    .reverse()
    .find(([, power]) => nanos % 1000n ** BigInt(power + 3) === 0n);
  const [suffix, power] = fitting ?? decimalSuffixes[0];
  const mantissa = nanos / 1000n ** BigInt(power + 3);
  if (!asExponent) return `${mantissa}${suffix}`;
  return power === 0 ? String(mantissa) : `${mantissa}e${power * 3}`;
}
