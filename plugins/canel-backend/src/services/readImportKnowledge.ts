import type {
  AttributeValue,
  CompactGraph,
} from '@cloud-pi-native/plugin-canel-common';
import type { MapKeeper } from '../graph/MapKeeper';
import type { ImportKnowledge } from '../imports';
import type { SourceRowStore } from '../stores/SourceRowStore';

/** What a file is read against: the applications of the map, and what earlier files said. */
export async function readImportKnowledge(
  keeper: MapKeeper,
  store: SourceRowStore,
): Promise<ImportKnowledge> {
  const [{ applications, graph }, said] = await Promise.all([
    keeper.current(),
    store.read('file'),
  ]);
  return {
    applications: applications.map(({ ref, title, owner, values }) => ({
      ref,
      title,
      ...(owner !== undefined && {
        owners: [owner, titleOf(graph, owner)],
      }),
      ...textOf('refAppId', values.refAppId),
      ...textOf('pai', values.pai),
    })),
    said,
  };
}

function titleOf(graph: CompactGraph, ref: string): string {
  const node = graph.indexOf(ref);
  return node === undefined ? ref : graph.nodes[node].title;
}

function textOf<K extends string>(
  key: K,
  value: AttributeValue | undefined,
): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  if (typeof value === 'string') found[key] = value;
  return found;
}
