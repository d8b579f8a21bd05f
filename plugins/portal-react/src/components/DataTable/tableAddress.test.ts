import fc from 'fast-check';
import { readChoices, writeChoices } from './tableAddress';
import type { TableChoices } from './types';

const name = fc.stringMatching(/^[a-z]{1,8}$/);
const choices: fc.Arbitrary<TableChoices> = fc.record({
  search: fc.string(),
  sort: fc.option(
    fc.record({
      column: name,
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    { nil: undefined },
  ),
  filters: fc.dictionary(name, fc.string({ minLength: 1 }), {
    noNullPrototype: true,
  }),
  columns: fc.option(fc.array(name, { minLength: 1 }), { nil: undefined }),
  page: fc.integer({ min: 1, max: 1000 }),
});

describe('choices of a table in the address', () => {
  it('reads back what it wrote, and leaves the rest of the address', () => {
    fc.assert(
      fc.property(choices, chosen => {
        const before = new URLSearchParams({ tab: 'x', 'autre.q': 'y' });
        const address = writeChoices(before, 'table', chosen).toString();
        const after = new URLSearchParams(address);
        expect(readChoices(after, 'table')).toEqual(chosen);
        expect(after.get('tab')).toBe('x');
        expect(after.get('autre.q')).toBe('y');
      }),
    );
  });

  it('writes nothing for a table left as it is', () => {
    const untouched: TableChoices = { search: '', filters: {}, page: 1 };
    const address = writeChoices(
      new URLSearchParams('t.q=old'),
      't',
      untouched,
    );
    expect(address.toString()).toBe('');
  });

  it('takes a page that is not a number for the first one', () => {
    const read = (text: string) => readChoices(new URLSearchParams(text), 't');
    expect(read('t.page=abc').page).toBe(1);
    expect(read('t.page=-3').page).toBe(1);
    expect(read('t.page=2').page).toBe(2);
  });
});
