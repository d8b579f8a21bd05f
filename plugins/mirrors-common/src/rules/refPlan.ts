import type {
  DivergenceCause,
  MirrorRefKind,
  MirrorRefSelection,
} from '../types';
import { isSelected } from './refSelection';

/** A branch or a tag somewhere, with the identifier of the object it points to. @public */
export interface RefTip {
  kind: MirrorRefKind;
  name: string;
  /** Hexadecimal identifier; of the tag object for an annotated tag. */
  object: string;
}

/** What to do with one ref of the target. @public */
export type RefChange = {
  kind: MirrorRefKind;
  name: string;
  /** Object at the target now; absent when the target lacks the ref. */
  from?: string;
  /** Object at the source; absent when the source lacks the ref. */
  to?: string;
} & (
  | { action: 'keep' | 'create' | 'update' | 'remove' }
  | { action: 'leave'; cause: DivergenceCause }
);

/** @public */
export function refKey(ref: { kind: MirrorRefKind; name: string }): string {
  return `${ref.kind}:${ref.name}`;
}

/** @public */
export function fullRefName(ref: {
  kind: MirrorRefKind;
  name: string;
}): string {
  return `refs/${ref.kind === 'branch' ? 'heads' : 'tags'}/${ref.name}`;
}

/** The pairs of objects whose kinship {@link planRefs} needs to know: is `older` an ancestor of `newer`? @public */
export function pairsToCompare(
  source: readonly RefTip[],
  target: readonly RefTip[],
): { older: string; newer: string }[] {
  const targets = new Map(target.map(ref => [refKey(ref), ref.object]));
  return source.flatMap(ref => {
    const older = targets.get(refKey(ref));
    return older && older !== ref.object ? [{ older, newer: ref.object }] : [];
  });
}

/**
 * What a sync must do, ref by ref, sorted by kind and name.
 *
 * Nothing that the target alone holds is ever lost: a ref of the target that is not an ancestor of the source is left
 * alone and reported as divergent, a ref that the target alone has is not ours and is not listed. A ref goes only when
 * the portal put it there (`mirrored`), the source no longer has it, and nobody has moved it since.
 *
 * `mirrored`: object that the portal last knew to be the same on both sides, by {@link refKey}.
 *
 * @public
 */
export function planRefs(options: {
  source: readonly RefTip[];
  target: readonly RefTip[];
  mirrored: ReadonlyMap<string, string>;
  selection: MirrorRefSelection;
  isAncestor: (older: string, newer: string) => boolean;
}): RefChange[] {
  const { source, target, mirrored, selection, isAncestor } = options;
  const targets = new Map(target.map(ref => [refKey(ref), ref]));
  const sources = new Set(source.map(refKey));

  const present = source
    .filter(ref => isSelected(selection, ref))
    .map(({ kind, name, object }): RefChange => {
      const from = targets.get(refKey({ kind, name }))?.object;
      const ref = { kind, name, from, to: object };
      if (from === undefined) return { ...ref, action: 'create' };
      if (from === object) return { ...ref, action: 'keep' };
      if (isAncestor(from, object)) return { ...ref, action: 'update' };
      const untouched = mirrored.get(refKey(ref)) === from;
      return {
        ...ref,
        action: 'leave',
        cause: untouched ? 'rewritten-at-source' : 'changed-at-target',
      };
    });

  const gone = target
    .filter(
      ref =>
        !sources.has(refKey(ref)) &&
        isSelected(selection, ref) &&
        mirrored.has(refKey(ref)),
    )
    .map(({ kind, name, object }): RefChange => {
      const ref = { kind, name, from: object };
      return mirrored.get(refKey(ref)) === object
        ? { ...ref, action: 'remove' }
        : { ...ref, action: 'leave', cause: 'removed-at-source' };
    });

  return [...present, ...gone].sort(
    (a, b) => compare(a.kind, b.kind) || compare(a.name, b.name),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
