import fc from 'fast-check';
import { availabilityOf, cutPercent, isPromiseKept } from './availabilityOf';

describe('availabilityOf', () => {
  it.each([
    [{ up: 3600, down: 0 }, 1],
    [{ up: 999, down: 1 }, 0.999],
    [{ up: 0, down: 60 }, 0],
    [{ up: 0, down: 0 }, undefined],
  ])('of %j is %s', (seconds, availability) => {
    expect(availabilityOf(seconds)).toBe(availability);
  });
});

describe('a promise', () => {
  it.each([
    [999, 1, 99.9, true],
    [99_899, 101, 99.9, false],
    [0, 0, 99.9, true],
    [1, 0, 100, true],
    [1_000_000_000, 1, 100, false],
    // 0.999 × 100 is a little less than 99.9 to a computer.
    [9_990, 10, 99.9, true],
  ])('with %s seconds up and %s down of %s %% is kept: %s', (...row) => {
    const [up, down, percent, isKept] = row;
    expect(isPromiseKept({ up, down }, percent)).toBe(isKept);
  });

  it('is never shown as kept when it is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000_000 }),
        fc.integer({ min: 1, max: 40_000_000 }),
        fc.constantFrom(99, 99.5, 99.9, 99.95, 99.999, 100),
        (up, down, percent) => {
          const shown = cutPercent(up / (up + down));
          expect(shown >= percent).toBe(isPromiseKept({ up, down }, percent));
        },
      ),
    );
  });

  it.each([
    [1, 100],
    [0.999996, 99.999],
    [0.999, 99.9],
    [0.9, 90],
    [0, 0],
  ])('shows %s as %s %%', (availability, percent) => {
    expect(cutPercent(availability)).toBe(percent);
  });
});
