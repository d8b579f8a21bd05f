import type { AttributeValues } from '../attributes';
import { applicationAttributes } from '../attributes';
import { type MappedFacts, measureCompleteness } from './measureCompleteness';

/** Something for every attribute that the guide asks for up to a level. */
function valuesUpTo(level: number): AttributeValues {
  return Object.fromEntries(
    applicationAttributes
      .filter(
        ({ completeness }) =>
          completeness !== undefined && completeness <= level,
      )
      .map(({ id }) => [id, 'x']),
  );
}
const allFacts: MappedFacts = {
  owned: true,
  zoned: true,
  related: true,
  homologation: true,
};
const noFacts: MappedFacts = {
  owned: false,
  zoned: false,
  related: false,
  homologation: false,
};

describe('measureCompleteness', () => {
  it.each<[string, AttributeValues, MappedFacts, number]>([
    ['nothing', {}, noFacts, 0],
    [
      'attributes of level 1 without an owner',
      valuesUpTo(1),
      { ...allFacts, owned: false },
      0,
    ],
    ['level 1', valuesUpTo(1), { ...noFacts, owned: true, zoned: true }, 1],
    [
      'level 2 without a relation',
      valuesUpTo(2),
      { ...allFacts, related: false },
      1,
    ],
    ['level 2', valuesUpTo(2), allFacts, 2],
    ['level 3', valuesUpTo(3), allFacts, 3],
    [
      'all but one of level 1',
      { ...valuesUpTo(3), mission: undefined },
      allFacts,
      0,
    ],
    [
      'an empty list is not a value',
      { ...valuesUpTo(3), moa: [] },
      allFacts,
      0,
    ],
  ])('%s', (_, values, facts, level) => {
    expect(measureCompleteness(values, facts).level).toBe(level);
  });

  it('names what is missing', () => {
    const { items, share } = measureCompleteness(
      { ...valuesUpTo(3), mission: undefined },
      allFacts,
    );
    expect(items.filter(({ present }) => !present)).toEqual([
      { id: 'mission', level: 1, present: false },
    ]);
    expect(share).toBe((items.length - 1) / items.length);
  });
});
