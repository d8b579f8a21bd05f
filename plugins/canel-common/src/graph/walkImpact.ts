import type { CompactGraph } from './CompactGraph';

/** `down`: what falls if the nodes fall. `up`: whose fall takes the nodes with it. @public */
export type ImpactDirection = 'down' | 'up';

/** What a walk found, in order of distance; parallel arrays, so that 10,000 hits stay cheap. @public */
export interface Impact {
  /** Index of each node reached; the starting nodes are not among them. */
  nodes: Uint32Array;
  /** Number of edges from the nearest starting node, from 1. */
  depths: Uint32Array;
  /** Place in `nodes` of the hit that explains each one, or -1 for a starting node. */
  via: Int32Array;
  /** Index of the edge between a hit and what explains it. */
  edges: Uint32Array;
  /** Index of the starting node of each hit. */
  roots: Uint32Array;
}

/**
 * Everything that falls with the starting nodes (or takes them with it), at any depth, breadth first: the path that
 * explains each hit is a shortest one. A node that the caller may not see is walked through, since the risk is real,
 * and is for the caller of this function to hide.
 *
 * @param starts - indexes of nodes
 * @param options - `maximumDepth`: number of edges, no limit by default
 * @public
 */
export function walkImpact(
  graph: CompactGraph,
  starts: readonly number[],
  direction: ImpactDirection,
  options: { maximumDepth?: number } = {},
): Impact {
  const { maximumDepth = Infinity } = options;
  const { offsets, targets, edges } =
    direction === 'down' ? graph.dependents : graph.dependencies;
  const size = graph.nodes.length;
  const queue = new Uint32Array(size);
  const depths = new Uint32Array(size);
  const via = new Int32Array(size);
  const through = new Uint32Array(size);
  const roots = new Uint32Array(size);
  const seen = new Uint8Array(size);
  let end = 0;
  for (const start of starts) {
    if (seen[start]) continue;
    seen[start] = 1;
    queue[end] = start;
    roots[end] = start;
    end += 1;
  }
  const first = end;
  for (let place = 0; place < end; place++) {
    if (depths[place] >= maximumDepth) break;
    const node = queue[place];
    for (let at = offsets[node]; at < offsets[node + 1]; at++) {
      const next = targets[at];
      if (seen[next]) continue;
      seen[next] = 1;
      queue[end] = next;
      depths[end] = depths[place] + 1;
      via[end] = place < first ? -1 : place - first;
      through[end] = edges[at];
      roots[end] = roots[place];
      end += 1;
    }
  }
  return {
    nodes: queue.slice(first, end),
    depths: depths.slice(first, end),
    via: via.slice(first, end),
    edges: through.slice(first, end),
    roots: roots.slice(first, end),
  };
}
