import fc from 'fast-check';
import { mirrorFailureCodes, mirrorInterval } from '../types';
import { failuresBeforeNotice, secondsUntilNextSync } from './syncSchedule';

describe('secondsUntilNextSync', () => {
  it.each([
    [0, undefined, 300],
    [1, 'source-unreachable', 30],
    [2, 'source-unreachable', 60],
    [3, 'target-unreachable', 120],
    [8, 'timeout', 3600],
    [1, 'source-authentication', 300],
    [2, 'source-authentication', 600],
    [9, 'source-authentication', 3600],
  ] as const)('%d failures in a row (%s): %d s', (failures, failure, wait) => {
    expect(
      secondsUntilNextSync({
        intervalSeconds: 300,
        consecutiveFailures: failures,
        failure,
      }),
    ).toBe(wait);
  });

  it('never hurries a mirror that is to be copied once a day', () => {
    expect(
      secondsUntilNextSync({
        intervalSeconds: 86_400,
        consecutiveFailures: 50,
        failure: 'source-not-found',
      }),
    ).toBe(86_400);
  });

  it('stays within its bounds and grows with the failures', () => {
    fc.assert(
      fc.property(
        fc.integer({
          min: mirrorInterval.minimum,
          max: mirrorInterval.maximum,
        }),
        fc.nat({ max: 10_000 }),
        fc.constantFrom(...mirrorFailureCodes),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (intervalSeconds, consecutiveFailures, failure, spread) => {
          const wait = (failures: number, share: number) =>
            secondsUntilNextSync({
              intervalSeconds,
              consecutiveFailures: failures,
              failure,
              spread: share,
            });
          const seconds = wait(consecutiveFailures, spread);
          expect(Number.isInteger(seconds)).toBe(true);
          expect(seconds).toBeGreaterThanOrEqual(30);
          expect(seconds).toBeLessThanOrEqual(
            Math.max(3600, intervalSeconds) * 1.1 + 1,
          );
          expect(wait(consecutiveFailures + 2, 0)).toBeGreaterThanOrEqual(
            wait(consecutiveFailures + 1, 0),
          );
        },
      ),
    );
  });
});

describe('failuresBeforeNotice', () => {
  it('tells at once what only a person can mend', () => {
    expect(failuresBeforeNotice('source-authentication')).toBe(1);
    expect(failuresBeforeNotice('source-unreachable')).toBe(3);
  });
});
