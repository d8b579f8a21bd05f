import { lastMonths } from './lastMonths';

describe('lastMonths', () => {
  it('goes back over the years, from the month of Paris', () => {
    // Already January in Paris.
    const now = Date.parse('2026-12-31T23:30:00Z');
    expect(lastMonths(3, now)).toEqual(['2027-01', '2026-12', '2026-11']);
  });
});
