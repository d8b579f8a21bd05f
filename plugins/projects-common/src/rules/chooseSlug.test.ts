import fc from 'fast-check';
import { chooseSlug } from './chooseSlug';

const name = fc.stringMatching(/^[a-z0-9]{2,20}$/);

describe('chooseSlug', () => {
  it.each([
    ['vigie', [], 'vigie'],
    ['vigie', ['phare'], 'vigie'],
    ['vigie', ['vigie'], 'vigie-2'],
    ['vigie', ['vigie', 'vigie-2', 'vigie-4'], 'vigie-3'],
    ['vigie', ['vigie-2'], 'vigie'],
  ])('%s among %s is %s', (wanted, taken, slug) => {
    expect(chooseSlug(wanted, taken)).toBe(slug);
  });

  it('never gives a slug twice, and two names never meet', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 50 }), names => {
        const slugs: string[] = [];
        for (const one of names) slugs.push(chooseSlug(one, slugs));
        expect(new Set(slugs).size).toBe(names.length);
        expect(slugs.map(slug => slug.split('-')[0])).toEqual(names);
      }),
    );
  });
});
