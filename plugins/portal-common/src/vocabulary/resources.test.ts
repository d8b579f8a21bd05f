import fc from 'fast-check';
import {
  type ResourceAmount,
  addResources,
  lackingResources,
  noResources,
  resourceNames,
} from './resources';

/** Amounts to the millicore, as a form lets them be typed. */
const anyAmount: fc.Arbitrary<ResourceAmount> = fc.record({
  cpu: thousandths(),
  memory: thousandths(),
  gpu: thousandths(),
  storage: thousandths(),
});

function thousandths() {
  return fc.integer({ min: 0, max: 10_000_000 }).map(value => value / 1000);
}

describe('addResources', () => {
  it('adds to the thousandth', () => {
    const amount = { cpu: 0.1, memory: 0.7, gpu: 0, storage: 10 };
    expect(
      addResources(amount, { cpu: 0.2, memory: 0.1, gpu: 1, storage: 0 }),
    ).toEqual({ cpu: 0.3, memory: 0.8, gpu: 1, storage: 10 });
  });

  it('is a sum: nothing changes nothing, and the order does not matter', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyAmount, (a, b, c) => {
        expect(addResources(a, noResources)).toEqual(a);
        expect(addResources(a, b)).toEqual(addResources(b, a));
        expect(addResources(addResources(a, b), c)).toEqual(
          addResources(a, addResources(b, c)),
        );
      }),
    );
  });
});

describe('lackingResources', () => {
  it.each([
    [{}, []],
    [{ cpu: 2 }, []],
    [{ cpu: 2.001 }, ['cpu']],
    [{ gpu: 1 }, ['gpu']],
    [{ cpu: 3, storage: 11 }, ['cpu', 'storage']],
  ])('finds what of %j does not fit', (wanted, lacking) => {
    const available = { cpu: 2, memory: 4, gpu: 0, storage: 10 };
    expect(lackingResources({ ...noResources, ...wanted }, available)).toEqual(
      lacking,
    );
  });

  it('fits in itself and in more, and zero means zero', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (a, b) => {
        expect(lackingResources(a, a)).toEqual([]);
        expect(lackingResources(a, addResources(a, b))).toEqual([]);
        expect(lackingResources(a, noResources)).toEqual(
          resourceNames.filter(name => a[name] > 0),
        );
      }),
    );
  });
});
