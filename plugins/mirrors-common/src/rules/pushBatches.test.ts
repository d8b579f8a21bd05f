import { pushBatches } from './pushBatches';
import type { RefChange } from './refPlan';

const create = (name: string): RefChange => ({
  kind: 'branch',
  name,
  to: 'a1',
  action: 'create',
});
const remove = (name: string): RefChange => ({
  kind: 'branch',
  name,
  from: 'a1',
  action: 'remove',
});
const names = (batches: RefChange[][]) =>
  batches.map(batch => batch.map(({ name }) => name));

describe('pushBatches', () => {
  it('pushes everything at once, removals last', () => {
    expect(
      names(
        pushBatches([
          remove('old'),
          create('main'),
          { kind: 'tag', name: 'v1', from: 'a', to: 'a', action: 'keep' },
        ]),
      ),
    ).toEqual([['main', 'old']]);
  });

  it('pushes the default branch alone and first', () => {
    expect(
      names(pushBatches([create('a'), create('main')], { first: 'main' })),
    ).toEqual([['main'], ['a']]);
  });

  it.each([
    ['feature', 'feature/login'],
    ['feature/login', 'feature'],
  ])('removes %s before it creates %s', (gone, come) => {
    expect(names(pushBatches([create(come), remove(gone)]))).toEqual([
      [gone],
      [come],
    ]);
  });

  it('cuts long lists', () => {
    const batches = pushBatches(['a', 'b', 'c'].map(create), { maxRefs: 2 });
    expect(names(batches)).toEqual([['a', 'b'], ['c']]);
  });

  it('pushes nothing when there is nothing to change', () => {
    expect(pushBatches([])).toEqual([]);
  });
});
