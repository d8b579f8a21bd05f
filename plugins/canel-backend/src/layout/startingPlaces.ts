import type { CompactGraph } from '@cloud-pi-native/plugin-canel-common';

/** By entity reference, where the last layout put a node, in its own units. */
export type KnownPlaces = ReadonlyMap<string, [number, number]>;

interface Places {
  x: Float64Array;
  y: Float64Array;
}

const side = 10_000;
const hashStart = 2166136261;
const hashStep = 16777619;

/** Nodes that are known keep their place; the others start near what they stand in, always at the same point. */
export function startingPlaces(
  graph: CompactGraph,
  known: KnownPlaces,
): Places {
  const size = graph.nodes.length;
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const radius = 10 * Math.sqrt(size);
  graph.nodes.forEach(({ ref, parent }, node) => {
    const place = known.get(ref);
    if (place) {
      [x[node], y[node]] = place;
      return;
    }
    const near = parent === undefined ? undefined : known.get(parent);
    const around = near ?? pointOf(parent ?? ref, radius);
    const [dx, dy] = pointOf(ref, near ? 10 : radius / 5);
    [x[node], y[node]] = [around[0] + dx, around[1] + dy];
  });
  return { x, y };
}

/** A point of a disc that only depends on the text. */
function pointOf(text: string, radius: number): [number, number] {
  let hash = hashStart;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), hashStep);
  }
  const share = (value: number) => (value >>> 0) / 2 ** 32;
  const angle = share(hash) * 2 * Math.PI;
  const distance = radius * Math.sqrt(share(Math.imul(hash, 2654435761)));
  return [distance * Math.cos(angle), distance * Math.sin(angle)];
}

/** The edges, and what stands in what, which draws together what belongs together. */
export function layoutEdges(graph: CompactGraph): {
  sources: Uint32Array;
  targets: Uint32Array;
} {
  const parents = Int32Array.from(graph.nodes, ({ parent }, node) => {
    const index = parent === undefined ? undefined : graph.indexOf(parent);
    return index === undefined || index === node ? -1 : index;
  });
  const count = graph.sources.length;
  const size = parents.reduce((sum, one) => sum + Number(one >= 0), count);
  const sources = new Uint32Array(size);
  const targets = new Uint32Array(size);
  sources.set(graph.sources);
  targets.set(graph.targets);
  let edge = count;
  parents.forEach((parent, node) => {
    if (parent < 0) return;
    sources[edge] = node;
    targets[edge] = parent;
    edge += 1;
  });
  return { sources, targets };
}

/** One scale for both axes, so that the picture keeps its proportions, and its centre in the middle. */
export function roundedPositions({ x, y }: Places): {
  x: Uint16Array;
  y: Uint16Array;
} {
  const [left, right] = boundsOf(x);
  const [bottom, top] = boundsOf(y);
  const extent = Math.max(right - left, top - bottom, 1e-9);
  const toSide = (middle: number) => (value: number) =>
    Math.round(((value - middle) / extent + 0.5) * side);
  return {
    x: Uint16Array.from(x, toSide((left + right) / 2)),
    y: Uint16Array.from(y, toSide((bottom + top) / 2)),
  };
}

function boundsOf(values: Float64Array): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? [0, 0] : [least, most];
}

/** Another text when a node or an edge comes or goes, the same when titles change. */
export function shapeOf(graph: CompactGraph): string {
  let hash = hashStart;
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, hashStep);
  };
  for (const { ref } of graph.nodes) {
    for (let index = 0; index < ref.length; index++) mix(ref.charCodeAt(index));
  }
  graph.sources.forEach((source, edge) => {
    mix(source);
    mix(graph.targets[edge]);
  });
  return `${graph.nodes.length} ${graph.edges.length} ${hash}`;
}
