import {
  pushBatches,
  refKey,
  type RefChange,
} from '@cloud-pi-native/plugin-mirrors-common';
import {
  listRemoteRefs,
  pushChanges,
  type GitPlace,
} from '../git/gitOperations';
import type { GitRemote } from '@cloud-pi-native/plugin-git-node';
import type { RefusedChange } from './refsAfterSync';

export interface PushOutcome {
  pushed: RefChange[];
  refused: RefusedChange[];
  /** The target moved meanwhile; what was not pushed must be planned again. */
  stale: boolean;
}

/** Pushes what a plan changes, as much of it as the target takes. */
export async function pushPlan(
  plan: readonly RefChange[],
  target: GitRemote,
  place: GitPlace,
  options: { first?: string },
): Promise<PushOutcome> {
  const outcome: PushOutcome = { pushed: [], refused: [], stale: false };
  for (const batch of pushBatches(plan, options)) {
    await pushOrSplit(batch, target, place, outcome);
  }
  if (outcome.refused.length > 0) await setMovedAside(outcome, target, place);
  return outcome;
}

/** A ref that moved while it was pushed is refused in as many words as there are servers: the target itself tells. */
async function setMovedAside(
  outcome: PushOutcome,
  target: GitRemote,
  place: GitPlace,
): Promise<void> {
  const { refs } = await listRemoteRefs(target, place);
  const now = new Map(refs.map(ref => [refKey(ref), ref.object]));
  const still = outcome.refused.filter(
    ({ change }) => now.get(refKey(change)) === change.from,
  );
  if (still.length < outcome.refused.length) outcome.stale = true;
  outcome.refused = still;
}

/** A forge refuses a push as a whole for one ref it protects: halving finds that ref and lets the others pass. */
async function pushOrSplit(
  changes: readonly RefChange[],
  target: GitRemote,
  place: GitPlace,
  outcome: PushOutcome,
): Promise<void> {
  const result = await pushChanges(target, changes, place);
  if (result.kind === 'pushed') {
    outcome.pushed.push(...changes);
  } else if (result.kind === 'stale') {
    outcome.stale = true;
  } else if (changes.length === 1) {
    outcome.refused.push({ change: changes[0], reason: result.reason });
  } else {
    const middle = Math.ceil(changes.length / 2);
    await pushOrSplit(changes.slice(0, middle), target, place, outcome);
    await pushOrSplit(changes.slice(middle), target, place, outcome);
  }
}
