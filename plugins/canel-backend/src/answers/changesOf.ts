import type {
  ApplicationFilter,
  MapChange,
} from '@cloud-pi-native/plugin-canel-common';
import { knownApplicationEntities } from '@cloud-pi-native/plugin-canel-node';
import type {
  SourceRowStore,
  StoredApplication,
} from '../stores/SourceRowStore';
import type { CallerMap } from './CallerMap';
import { isFilter } from './readFilter';

/** Changes read at most before those that the person may not see are left out. */
const maximumRead = 5_000;

/**
 * What changed on the map, newest first. Of an application that left it, the person sees what they would have seen of
 * it; a filter leaves the applications that are there.
 */
export async function changesOf(
  caller: CallerMap,
  store: SourceRowStore,
  filter: ApplicationFilter,
  /** Days, both included. */
  period: { from?: string; to?: string; limit: number },
): Promise<MapChange[]> {
  const { from, to, limit } = period;
  const changes = await store.listChanges({
    ...(from !== undefined && { from: `${from}T00:00:00.000Z` }),
    ...(to !== undefined && { to: `${to}T23:59:59.999Z` }),
    limit: maximumRead,
  });
  const titles = new Map(
    caller
      .search(filter)
      .found.map(({ application }) => [application.ref, application.title]),
  );
  if (!isFilter(filter)) {
    for (const one of await store.listRemoved()) {
      if (!caller.map.byRef.has(one.ref) && seesRemoved(caller, one)) {
        titles.set(one.ref, one.title);
      }
    }
  }
  return changes
    .flatMap((change): MapChange[] => {
      const title = titles.get(change.ref);
      if (title === undefined) return [];
      const { before, after, ...rest } = change;
      return [
        {
          ...rest,
          title,
          ...(before !== undefined &&
            !caller.isHiddenRef(before) && { before }),
          ...(after !== undefined && !caller.isHiddenRef(after) && { after }),
        },
      ];
    })
    .slice(0, limit);
}

function seesRemoved(
  { sight }: CallerMap,
  { ref, title, zone, owner, restricted }: StoredApplication,
): boolean {
  const system = knownApplicationEntities([
    { ref, title, zone, owner, restricted },
  ]).find(({ kind }) => kind === 'System');
  return system !== undefined && sight.sees(system);
}
