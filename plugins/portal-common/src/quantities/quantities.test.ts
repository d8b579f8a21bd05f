import fc from 'fast-check';
import { amountOfQuantity, quantityOfAmount, toThousandths } from './amounts';
import { formatQuantity } from './formatQuantity';
import { largestQuantity, type Quantity } from './Quantity';
import { isQuantity, parseQuantity } from './parseQuantity';

function read(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (!isQuantity(quantity)) throw new Error(`${text}: ${quantity}`);
  return quantity;
}

describe('parseQuantity and formatQuantity', () => {
  // The canonical forms are those of k8s.io/apimachinery/pkg/api/resource.
  it.each([
    ['0', 0n, '0'],
    ['-0', 0n, '0'],
    ['0Gi', 0n, '0'],
    ['100m', 100_000_000n, '100m'],
    ['1.5', 1_500_000_000n, '1500m'],
    ['.5', 500_000_000n, '500m'],
    ['2.', 2_000_000_000n, '2'],
    ['+3', 3_000_000_000n, '3'],
    ['-1.5', -1_500_000_000n, '-1500m'],
    ['1n', 1n, '1n'],
    ['1u', 1_000n, '1u'],
    ['1000', 1_000_000_000_000n, '1k'],
    ['1024', 1_024_000_000_000n, '1024'],
    ['0.25k', 250_000_000_000n, '250'],
    ['1e3', 1_000_000_000_000n, '1e3'],
    ['1E3', 1_000_000_000_000n, '1e3'],
    ['12e2', 1_200_000_000_000n, '1200'],
    ['1e-3', 1_000_000n, '1e-3'],
    ['1.5e0', 1_500_000_000n, '1500e-3'],
    ['1E', 1_000_000_000_000_000_000n * 1_000_000_000n, '1E'],
    ['512Mi', 536_870_912n * 1_000_000_000n, '512Mi'],
    ['1024Mi', 1_073_741_824n * 1_000_000_000n, '1Gi'],
    ['1.5Gi', 1_610_612_736n * 1_000_000_000n, '1536Mi'],
    ['0.5Ki', 512_000_000_000n, '512'],
    ['0.1Gi', 107_374_182_400_000_000n, '107374182400m'],
    ['1025', 1_025_000_000_000n, '1025'],
    ['9223372036854775807', largestQuantity, '9223372036854775807'],
  ])('%s is %d billionths, written %s', (text, nanos, written) => {
    expect(read(text).nanos).toBe(nanos);
    expect(formatQuantity(read(text))).toBe(written);
  });

  it.each([
    ['', 'pattern'],
    ['.', 'pattern'],
    ['1 Gi', 'pattern'],
    [' 1', 'pattern'],
    ['1KB', 'pattern'],
    ['1K', 'pattern'],
    ['1mi', 'pattern'],
    ['1e', 'pattern'],
    ['1e1.5', 'pattern'],
    ['1e9999', 'pattern'],
    ['0x10', 'pattern'],
    ['1,5', 'pattern'],
    ['١', 'pattern'],
    ['0.1n', 'too-fine'],
    ['0.0000000001', 'too-fine'],
    ['1e-10', 'too-fine'],
    ['8Ei', 'too-large'],
    ['9223372036854775808', 'too-large'],
    ['1e100', 'too-large'],
  ])('%j is %s', (text, problem) => {
    expect(parseQuantity(text)).toBe(problem);
  });

  it('writes what it reads again as the same, whatever the format', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -largestQuantity, max: largestQuantity }),
        fc.constantFrom('binary', 'decimal', 'exponent'),
        (nanos, format) => {
          const text = formatQuantity({ nanos, format });
          expect(read(text).nanos).toBe(nanos);
        },
      ),
    );
  });

  // What has no power of 1024 in it is written without a suffix, and no longer says that it was binary.
  it('writes a decimal again as it read it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -largestQuantity, max: largestQuantity }),
        fc.constantFrom('decimal', 'exponent'),
        (nanos, format) => {
          const text = formatQuantity({ nanos, format });
          expect(formatQuantity(read(text))).toBe(text);
        },
      ),
    );
  });

  it('reads one value the same in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), value => {
        const written = [
          `${value}Ki`,
          `${value * 1024}`,
          `${value * 1024}e0`,
          `${value * 1024_000}m`,
          `${value}.000Ki`,
        ];
        expect(new Set(written.map(text => read(text).nanos)).size).toBe(1);
      }),
    );
  });
});

describe('amounts', () => {
  it.each([
    ['cpu', '100m', 0.1],
    ['cpu', '1e3', 1000],
    ['cpu', '1.5', 1.5],
    ['cpu', '1u', 'too-fine'],
    ['cpu', '-1', 'negative'],
    ['cpu', '1E', 'too-large'],
    ['gpu', '2', 2],
    ['memory', '512Mi', 0.5],
    ['memory', '0.1Gi', 0.1],
    ['memory', '16Gi', 16],
    ['memory', '100Mi', 'too-fine'],
    ['memory', '1G', 'too-fine'],
    ['storage', '1Ti', 1024],
    ['storage', 'beaucoup', 'pattern'],
  ] as const)('%s %s is %s', (resource, text, amount) => {
    expect(amountOfQuantity(resource, text)).toBe(amount);
  });

  it.each([
    ['cpu', 0.1, '100m'],
    ['cpu', 4, '4'],
    ['memory', 0.5, '512Mi'],
    ['memory', 0.1, '107374182400m'],
    ['memory', 16, '16Gi'],
    ['storage', 1024, '1Ti'],
    ['gpu', 0, '0'],
  ] as const)('%s %d is written %s', (resource, amount, text) => {
    expect(formatQuantity(quantityOfAmount(resource, amount))).toBe(text);
  });

  it('comes back the same from its quantity, to the thousandth', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cpu', 'memory', 'gpu', 'storage'),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (resource, thousandths) => {
          const amount = thousandths / 1000;
          expect(toThousandths(amount)).toBe(thousandths);
          const text = formatQuantity(quantityOfAmount(resource, amount));
          expect(amountOfQuantity(resource, text)).toBe(amount);
        },
      ),
    );
  });

  it.each([[-1], [0.0001], [Number.NaN], [Infinity], [1e10]])(
    '%d is no amount',
    amount => {
      expect(toThousandths(amount)).toBeUndefined();
      expect(() => quantityOfAmount('cpu', amount)).toThrow(
        `${amount} is no amount of cpu`,
      );
    },
  );
});
