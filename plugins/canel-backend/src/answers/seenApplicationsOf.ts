import { createHash } from 'crypto';
import type { SeenApplicationList } from '@cloud-pi-native/plugin-canel-node';
import type { ApplicationMap } from '../graph/ApplicationMap';
import type { CallerMap } from './CallerMap';
import { zonesAround } from './dayFacts';

/** Lists that are kept at most, for one map: one for those who see the same. */
const maximumKept = 200;

interface TaggedList {
  /** The same for the same list, on any replica. */
  tag: string;
  list: SeenApplicationList;
}

const known = new WeakMap<ApplicationMap, Map<string, TaggedList>>();

/** The applications that a caller sees, in a few words each; made once for each map and each way of seeing it. */
export function seenApplicationsOf(caller: CallerMap): TaggedList {
  const { map, sight } = caller;
  const kept = known.get(map) ?? new Map<string, TaggedList>();
  known.set(map, kept);
  const before = kept.get(sight.key);
  if (before) return before;
  const list = listOf(caller);
  const tag = createHash('sha256').update(JSON.stringify(list)).digest('hex');
  if (kept.size >= maximumKept) kept.clear();
  kept.set(sight.key, { tag, list });
  return { tag, list };
}

function listOf(caller: CallerMap): SeenApplicationList {
  const titles: Record<string, string> = {};
  /** The reference, and its title on the way; nothing of what the caller may not see. */
  const seen = (ref: string | undefined): string | undefined => {
    const title = ref === undefined ? undefined : caller.titleOf(ref);
    if (ref === undefined || title === undefined) return undefined;
    titles[ref] = title;
    return ref;
  };
  const items = caller.map.applications
    .filter(({ node }) => caller.sight.isVisible(node))
    .map(({ ref, title, zone, owner }) => ({
      ref,
      title,
      zone: seen(zone),
      zones: zonesAround(caller.map, zone).flatMap(one => seen(one) ?? []),
      owner: seen(owner),
    }));
  return { items, titles };
}
