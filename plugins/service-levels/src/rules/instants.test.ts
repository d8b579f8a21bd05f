import fc from 'fast-check';
import { instantOf, localOf } from './instants';

describe('instants of the inputs', () => {
  it('come back as they went, to the minute', () => {
    const minutes = fc.integer({ min: 0, max: 40_000_000 });
    fc.assert(
      fc.property(minutes, minute => {
        const instant = new Date(minute * 60_000).toISOString();
        const back = instantOf(localOf(instant));
        // The hour that a clock change repeats has two instants for one text.
        const apart = Math.abs(Date.parse(back ?? '') - minute * 60_000);
        expect([0, 3_600_000]).toContain(apart);
      }),
    );
  });

  it('are none while the input is empty or wrong', () => {
    expect(instantOf('')).toBeUndefined();
    expect(instantOf('demain')).toBeUndefined();
  });
});
