import fc from 'fast-check';
import { filterQuery, readFilter, writeFilter } from './filterAddress';

const facets = fc.dictionary(
  fc.stringMatching(/^[a-zA-Z-]{1,12}$/),
  fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }),
  { noNullPrototype: true },
);
const filters = fc.record(
  { text: fc.string({ minLength: 1 }), facets },
  { requiredKeys: ['facets'] },
);

describe('the filter in the address', () => {
  it('is read back as it was written, beside what else is there', () => {
    fc.assert(
      fc.property(filters, filter => {
        const before = new URLSearchParams({
          'liste.cols': 'title',
          'liste.page': '4',
          texte: 'old',
        });
        const after = new URLSearchParams(
          writeFilter(before, filter).toString(),
        );
        expect(readFilter(after)).toEqual(filter);
        expect(after.get('liste.cols')).toBe('title');
        expect(after.get('liste.page')).toBeNull();
      }),
    );
  });

  it('takes the name of a method for a facet as any other', () => {
    const filter = { facets: { toString: ['x'] } };
    expect(readFilter(new URLSearchParams(filterQuery(filter)))).toEqual(
      filter,
    );
  });

  it('is what people can read and type', () => {
    expect(
      filterQuery({ text: 'paie', facets: { protection: ['DR', ''] } }),
    ).toBe('texte=paie&filtre=protection%3ADR&filtre=protection%3A');
    expect(
      readFilter(new URLSearchParams('filtre=protection:DR&filtre=sans')),
    ).toEqual({ facets: { protection: ['DR'] } });
  });
});
