import { findMissingLine } from './findMissingLine';

const output = 'first\n  second (2)\nthird line\n';

describe('findMissingLine', () => {
  it.each([
    [['first', 'third line']],
    [['second (2)']],
    [['…', 'third …']],
    [['fi…st', '… (…)']],
    [[]],
  ])('finds %j', expected => {
    expect(findMissingLine(expected, output)).toBeUndefined();
  });

  it.each([
    [['third line', 'first'], 'first'],
    [['first', 'first'], 'first'],
    [['third'], 'third'],
    [['second .2.'], 'second .2.'],
  ])('names what is missing of %j', (expected, missing) => {
    expect(findMissingLine(expected, output)).toBe(missing);
  });
});
