import * as fc from 'fast-check';
import { columnName } from './cellRows';

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (index, name) =>
    expect(columnName(index)).toBe(name),
  );

  it('gives each column its own name, in the order of spreadsheets', () =>
    fc.assert(
      fc.property(fc.nat(20_000), index => {
        const letters = [...columnName(index)];
        const place = letters.reduce(
          (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
          0,
        );
        expect(place - 1).toBe(index);
      }),
    ));
});
