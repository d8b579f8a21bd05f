import fc from 'fast-check';
import {
  noSeconds,
  secondsKinds,
  type Seconds,
} from '@cloud-pi-native/plugin-service-levels-common';
import { dayStateOf } from './dayStateOf';

describe('dayStateOf', () => {
  it.each<[string, Partial<Seconds>]>([
    ['outside', {}],
    ['outside', { outside: 86_400 }],
    ['up', { up: 86_400 }],
    ['up', { up: 32_400, outside: 54_000 }],
    ['up', { up: 82_080, noData: 4_320 }],
    ['partial', { up: 82_079, noData: 4_321 }],
    ['no-data', { noData: 86_400 }],
    ['no-data', { noData: 60, maintenance: 3_600 }],
    ['maintenance', { up: 82_800, maintenance: 3_600 }],
    ['maintenance', { maintenance: 86_400 }],
    ['down', { up: 86_399, down: 1 }],
    ['down', { noData: 86_399, down: 1 }],
  ])('is %s for %j', (state, seconds) => {
    expect(dayStateOf({ ...noSeconds, ...seconds })).toBe(state);
  });

  it('never calls up what was seen down, nor what nobody saw', () => {
    const seconds = fc.record(
      Object.fromEntries(
        secondsKinds.map(kind => [kind, fc.integer({ min: 0, max: 90_000 })]),
      ) as Record<keyof Seconds, fc.Arbitrary<number>>,
    );
    fc.assert(
      fc.property(seconds, given => {
        const state = dayStateOf(given);
        expect(state === 'down').toBe(given.down > 0);
        expect(state === 'up' && given.up === 0).toBe(false);
      }),
    );
  });
});
