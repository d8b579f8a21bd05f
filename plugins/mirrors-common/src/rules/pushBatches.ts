import { fullRefName, type RefChange } from './refPlan';

/** Most refs in one push: keeps the command line far below the system's limit. @public */
export const maxRefsPerPush = 400;

/**
 * Cuts the changes of a plan into pushes, each of which the target takes as a whole or not at all.
 *
 * `first` (the default branch of the source) comes alone and first when the target has no branch yet: a forge takes
 * the first branch it receives for its default one. Removals go before the rest when a removed name stands in the way
 * of a new one (`feature` and `feature/login` cannot both exist).
 *
 * @public
 */
export function pushBatches(
  plan: readonly RefChange[],
  options: { first?: string; maxRefs?: number } = {},
): RefChange[][] {
  const { first, maxRefs = maxRefsPerPush } = options;
  const changes = plan.filter(
    ({ action }) =>
      action === 'create' || action === 'update' || action === 'remove',
  );
  const head = changes.filter(
    ({ kind, name, action }) =>
      kind === 'branch' && name === first && action === 'create',
  );
  const others = changes.filter(change => !head.includes(change));
  const removals = others.filter(({ action }) => action === 'remove');
  const rest = others.filter(({ action }) => action !== 'remove');
  const groups = standInTheWay(removals, [...head, ...rest])
    ? [removals, head, rest]
    : [head, [...rest, ...removals]];
  return groups.flatMap(group => chunk(group, maxRefs));
}

function standInTheWay(
  removals: readonly RefChange[],
  arrivals: readonly RefChange[],
): boolean {
  const removed = new Set(removals.map(fullRefName));
  const arriving = new Set(arrivals.map(fullRefName));
  return (
    [...arriving].some(name => foldersOf(name).some(x => removed.has(x))) ||
    [...removed].some(name => foldersOf(name).some(x => arriving.has(x)))
  );
}

function foldersOf(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}
