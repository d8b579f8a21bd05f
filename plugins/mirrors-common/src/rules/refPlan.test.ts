import fc from 'fast-check';
import { everyRef } from '../types';
import {
  pairsToCompare,
  planRefs,
  refKey,
  type RefChange,
  type RefTip,
} from './refPlan';

/** Histories are straight lines here: `a3` is an ancestor of `a5`, and kin to no `b`. */
const isAncestor = (older: string, newer: string) =>
  older[0] === newer[0] && Number(older.slice(1)) <= Number(newer.slice(1));

const branch = (name: string, object: string): RefTip => ({
  kind: 'branch',
  name,
  object,
});

function plan(
  source: RefTip[],
  target: RefTip[],
  mirrored: RefTip[] = [],
  selection = everyRef,
) {
  return planRefs({
    source,
    target,
    mirrored: new Map(mirrored.map(ref => [refKey(ref), ref.object])),
    selection,
    isAncestor,
  });
}

describe('planRefs', () => {
  it.each<[string, [RefTip[], RefTip[], RefTip[]?], Partial<RefChange>[]]>([
    [
      'a new branch is created',
      [[branch('main', 'a1')], []],
      [{ action: 'create', to: 'a1' }],
    ],
    [
      'an equal branch is kept',
      [[branch('main', 'a1')], [branch('main', 'a1')]],
      [{ action: 'keep' }],
    ],
    [
      'a branch that went forward is updated',
      [[branch('main', 'a2')], [branch('main', 'a1')]],
      [{ action: 'update', from: 'a1', to: 'a2' }],
    ],
    [
      'work of the target is left alone',
      [[branch('main', 'a2')], [branch('main', 'b3')], [branch('main', 'a1')]],
      [{ action: 'leave', cause: 'changed-at-target' }],
    ],
    [
      'work on top of the source is left alone too',
      [[branch('main', 'a2')], [branch('main', 'a3')], [branch('main', 'a2')]],
      [{ action: 'leave', cause: 'changed-at-target' }],
    ],
    [
      'a source that was rewritten is reported',
      [[branch('main', 'b1')], [branch('main', 'a2')], [branch('main', 'a2')]],
      [{ action: 'leave', cause: 'rewritten-at-source' }],
    ],
    [
      'a branch that the source removed goes',
      [[], [branch('old', 'a1')], [branch('old', 'a1')]],
      [{ action: 'remove', from: 'a1' }],
    ],
    [
      'a branch that the source removed stays when someone worked on it',
      [[], [branch('old', 'a2')], [branch('old', 'a1')]],
      [{ action: 'leave', cause: 'removed-at-source' }],
    ],
    [
      'a branch of the target alone is none of ours',
      [[], [branch('x', 'a1')]],
      [],
    ],
  ])('%s', (_, [source, target, mirrored], expected) => {
    const changes = plan(source, target, mirrored);
    expect(changes).toHaveLength(expected.length);
    expected.forEach((change, index) =>
      expect(changes[index]).toMatchObject(change),
    );
  });

  it('touches nothing outside the selection, not even what it once copied', () => {
    expect(
      plan(
        [branch('main', 'a2'), { kind: 'tag', name: 'v1', object: 'a1' }],
        [branch('main', 'a1'), branch('old', 'a1')],
        [branch('main', 'a1'), branch('old', 'a1')],
        { branches: ['release/*'], tags: ['v*'] },
      ),
    ).toEqual([
      { kind: 'tag', name: 'v1', from: undefined, to: 'a1', action: 'create' },
    ]);
  });

  const tips = fc.uniqueArray(
    fc.record<RefTip>({
      kind: fc.constantFrom('branch', 'tag'),
      name: fc.constantFrom('main', 'next', 'v1', 'x/y'),
      object: fc
        .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 3 }))
        .map(([line, height]) => `${line}${height}`),
    }),
    { selector: refKey, maxLength: 6 },
  );

  it('loses no work of the target, and is done after one round', () => {
    fc.assert(
      fc.property(tips, tips, tips, (source, target, mirrored) => {
        const changes = plan(source, target, mirrored);
        const known = new Set(pairsToCompare(source, target).map(pairKey));
        const after = new Map(target.map(ref => [refKey(ref), ref]));
        const synced: RefTip[] = [];
        const lost = changes.filter(
          change => !isHarmless(change, known, mirrored),
        );
        expect(lost).toEqual([]);
        for (const change of changes) {
          const { kind, name, to } = change;
          if (change.action === 'remove') after.delete(refKey(change));
          if (change.action === 'leave' || to === undefined) continue;
          after.set(refKey(change), { kind, name, object: to });
          synced.push({ kind, name, object: to });
        }
        const again = plan(source, [...after.values()], synced);
        expect(
          again.filter(({ action }) => !['keep', 'leave'].includes(action)),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the target had is reachable from what it gets, or is what the portal put there itself. */
function isHarmless(
  change: RefChange,
  known: Set<string>,
  mirrored: RefTip[],
): boolean {
  switch (change.action) {
    case 'update':
      return (
        isAncestor(change.from!, change.to!) &&
        known.has(`${change.from} ${change.to}`)
      );
    case 'remove':
      return mirrored.some(
        ref => refKey(ref) === refKey(change) && ref.object === change.from,
      );
    case 'create':
      return change.from === undefined;
    default:
      return true;
  }
}

function pairKey({ older, newer }: { older: string; newer: string }) {
  return `${older} ${newer}`;
}
