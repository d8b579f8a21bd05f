import { refKey, type RefChange } from '@cloud-pi-native/plugin-mirrors-common';
import type { CachedRef } from '../git/gitOperations';
import type { StoredRef } from '../stores/RefStore';

export interface RefusedChange {
  change: RefChange;
  /** What the target said. */
  reason: string;
}

/** The refs as a sync that carried out `plan`, but for what was refused, leaves them. */
export function refsAfterSync(options: {
  plan: readonly RefChange[];
  source: readonly CachedRef[];
  known: readonly StoredRef[];
  refused: readonly RefusedChange[];
}): StoredRef[] {
  const commits = new Map(options.source.map(ref => [refKey(ref), ref.commit]));
  const known = new Map(options.known.map(ref => [refKey(ref), ref]));
  const refused = new Set(options.refused.map(({ change }) => refKey(change)));

  return options.plan.flatMap((change): StoredRef[] => {
    const key = refKey(change);
    const { kind, name, from, to } = change;
    const commit = commits.get(key) ?? from ?? '';
    const aside = {
      kind,
      name,
      commit,
      targetObject: from,
      mirroredObject: known.get(key)?.mirroredObject,
    };
    if (change.action === 'leave') {
      return [{ ...aside, state: 'divergent', divergence: change.cause }];
    }
    if (refused.has(key)) return [{ ...aside, state: 'refused' }];
    if (change.action === 'remove') return [];
    return [{ kind, name, commit, state: 'in-sync', mirroredObject: to }];
  });
}
