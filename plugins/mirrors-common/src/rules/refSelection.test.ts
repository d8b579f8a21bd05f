import fc from 'fast-check';
import { checkRefPattern, isSelected, matchesRefPattern } from './refSelection';

describe('matchesRefPattern', () => {
  it.each([
    ['*', 'main', true],
    ['*', 'feature/login', true],
    ['main', 'main', true],
    ['main', 'maintenance', false],
    ['release/*', 'release/1.2', true],
    ['release/*', 'release', false],
    ['*-rc*', 'v1.0-rc2', true],
    ['*-rc*', 'v1.0', false],
    ['v*.*.0', 'v1.2.0', true],
    ['v*.*.0', 'v1.0', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['v1.0', 'v1x0', false],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(matchesRefPattern(pattern, name)).toBe(expected);
  });

  it('agrees with the regular expression that the pattern stands for', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', '/', '.', '*'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, letters, (pattern, name) => {
        const expression = pattern
          .split('*')
          .map(part => part.replace(/[.]/g, '\\.'))
          .join('.*');
        expect(matchesRefPattern(pattern, name)).toBe(
          new RegExp(`^${expression}$`).test(name),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isSelected', () => {
  it('applies the patterns of the kind of the ref', () => {
    const selection = { branches: ['main', 'release/*'], tags: [] };
    expect(isSelected(selection, { kind: 'branch', name: 'main' })).toBe(true);
    expect(isSelected(selection, { kind: 'tag', name: 'main' })).toBe(false);
  });
});

describe('checkRefPattern', () => {
  it.each([
    ['release/*', undefined],
    ['étiquette-*', undefined],
    ['', 'empty'],
    ['two words', 'characters'],
    ['a:b', 'characters'],
    ['x'.repeat(201), 'too-long'],
  ])('%s: %s', (pattern, problem) => {
    expect(checkRefPattern(pattern)).toBe(problem);
  });
});
