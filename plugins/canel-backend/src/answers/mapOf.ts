import {
  type ApplicationFilter,
  type MapAnswer,
  nodeKinds,
} from '@cloud-pi-native/plugin-canel-common';
import type { Positions } from '../layout/Positions';
import type { CallerMap } from './CallerMap';
import { facetLabel } from './facetLabels';
import { facetIds, isFilter } from './readFilter';

/** Several values at once do not make a colour. */
const mapFacets = facetIds.filter(id => id !== 'alert');

/** The whole map in columns, without what the person may not see. */
export function mapOf(
  caller: CallerMap,
  filter: ApplicationFilter,
  positions: Positions,
): MapAnswer {
  const { graph } = caller;
  const shown = shownNodes(caller, filter);
  const places = new Int32Array(graph.nodes.length).fill(-1);
  shown.forEach((node, place) => {
    places[node] = place;
  });
  const factsOfNode = shown.map(node => caller.find(graph.nodes[node].ref));
  const facets: MapAnswer['facets'] = {};
  const values: MapAnswer['nodes']['values'] = {};
  for (const id of mapFacets) {
    const codes = new Map<string, number>();
    values[id] = factsOfNode.map(facts => {
      const value = facts && caller.valuesOf(facts, id)[0];
      if (!value) return -1;
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      return code;
    });
    facets[id] = [...codes.keys()].map(value => ({
      value,
      label: facetLabel(caller, id, value),
    }));
  }
  return {
    version: caller.map.version,
    nodes: {
      refs: shown.map(node => graph.nodes[node].ref),
      titles: shown.map(node => graph.nodes[node].title),
      kinds: shown.map(node => nodeKinds.indexOf(graph.nodes[node].kind)),
      parents: shown.map(node => {
        const { parent } = graph.nodes[node];
        const index = parent === undefined ? undefined : graph.indexOf(parent);
        return index === undefined ? -1 : places[index];
      }),
      x: shown.map(node => positions.x[node]),
      y: shown.map(node => positions.y[node]),
      values,
    },
    facets,
    edges: edgesBetween(caller, places),
  };
}

/**
 * With a filter, the applications that it leaves with what stands in them, the zones around them and the teams that
 * own them; else everything that the person may see.
 */
export function shownNodes(
  caller: CallerMap,
  filter: ApplicationFilter,
): number[] {
  const { graph, sight } = caller;
  const all = graph.nodes.map((_, node) => node).filter(sight.isVisible);
  if (!isFilter(filter)) return all;
  const kept = new Set<number>();
  const around = new Set<string | undefined>();
  for (const { application, facets } of caller.search(filter).found) {
    kept.add(application.node);
    application.parts.forEach(part => kept.add(part));
    facets.zone.forEach(zone => around.add(zone));
    around.add(application.owner);
  }
  return all.filter(
    node => kept.has(node) || around.has(graph.nodes[node].ref),
  );
}

/** Sorted by source then target, each written as the difference with the one before. */
function edgesBetween(
  { graph }: CallerMap,
  places: Int32Array,
): MapAnswer['edges'] {
  const size = places.length;
  const shown: { at: number; kind: number }[] = [];
  graph.sources.forEach((from, edge) => {
    const [source, target] = [places[from], places[graph.targets[edge]]];
    if (source >= 0 && target >= 0) {
      shown.push({ at: source * size + target, kind: graph.kinds[edge] });
    }
  });
  shown.sort((a, b) => a.at - b.at || a.kind - b.kind);
  const edges: MapAnswer['edges'] = { sources: [], targets: [], kinds: [] };
  let [lastSource, lastTarget] = [0, 0];
  for (const { at, kind } of shown) {
    const [source, target] = [Math.floor(at / size), at % size];
    edges.sources.push(source - lastSource);
    edges.targets.push(target - (source === lastSource ? lastTarget : 0));
    edges.kinds.push(kind);
    [lastSource, lastTarget] = [source, target];
  }
  return edges;
}
