import fc from 'fast-check';
import {
  type AttributeSource,
  attributeSources,
  type Precedence,
  resolveAttribute,
  type SourcedValue,
} from './resolveAttribute';

function said(
  source: AttributeSource,
  value: string,
  at = '2026',
): SourcedValue {
  return { source, value, author: 'x', at };
}

const hostingFromProjects: Precedence = {
  default: ['portal', 'refapp'],
  hostingOffer: ['projects', 'refapp'],
};

describe('resolveAttribute', () => {
  it.each<[string, string, SourcedValue[], string | undefined, string[]]>([
    ['nobody says anything', 'moa', [], undefined, []],
    ['one source', 'moa', [said('file', 'a')], 'a', []],
    [
      'the portal is believed before the register',
      'moa',
      [said('refapp', 'b'), said('portal', 'a')],
      'a',
      ['b'],
    ],
    [
      'an attribute with an order of its own',
      'hostingOffer',
      [said('portal', 'a'), said('projects', 'b')],
      'b',
      ['a'],
    ],
    [
      'a source that the order does not name comes last',
      'moa',
      [said('file', 'a'), said('refapp', 'b')],
      'b',
      ['a'],
    ],
    [
      'sources that agree',
      'moa',
      [said('refapp', 'a'), said('portal', 'a')],
      'a',
      [],
    ],
    [
      'the latest word of one source',
      'moa',
      [said('refapp', 'a', '2025'), said('refapp', 'b', '2026')],
      'b',
      [],
    ],
  ])('%s', (_, attribute, values, value, disagreements) => {
    const resolved = resolveAttribute(attribute, values, hostingFromProjects);
    expect(resolved?.value).toBe(value);
    expect((resolved?.disagreements ?? []).map(one => one.value)).toEqual(
      disagreements,
    );
  });

  it('does not depend on the order in which the sources speak', () => {
    const values = fc.uniqueArray(
      fc.record({
        source: fc.constantFrom(...attributeSources),
        value: fc.constantFrom('a', 'b'),
        author: fc.constant('x'),
        at: fc.constant('2026'),
      }),
      { selector: ({ source }) => source },
    );
    fc.assert(
      fc.property(values, spoken => {
        const first = resolveAttribute('moa', spoken);
        expect(resolveAttribute('moa', [...spoken].reverse())).toEqual(first);
      }),
    );
  });
});
