import { type EdgeKind, edgeKinds, type NodeKind } from '../model';
import type { CompactGraph } from './CompactGraph';

/** @public */
export interface NeighbourhoodOptions {
  /** Number of edges from the starting nodes. */
  depth: number;
  /** Nodes answered at most, the starting ones among them. */
  limit: number;
  nodeKinds?: readonly NodeKind[];
  edgeKinds?: readonly EdgeKind[];
  /** Nodes that the caller may see; what is behind a hidden one is not reached. All by default. */
  isVisible?: (node: number) => boolean;
}

/** @public */
export interface Neighbourhood {
  /** Indexes of nodes, nearest first. */
  nodes: number[];
  /** Indexes of the edges of which both ends are among the nodes. */
  edges: number[];
  /** Nodes within the depth that the limit left out. */
  left: number;
}

/** The nodes around some others, whatever the direction of the edges, and the edges between them. @public */
export function walkNeighbourhood(
  graph: CompactGraph,
  starts: readonly number[],
  options: NeighbourhoodOptions,
): Neighbourhood {
  const { depth, limit, isVisible = () => true } = options;
  const isWantedNode = (node: number) =>
    isVisible(node) &&
    (!options.nodeKinds || options.nodeKinds.includes(graph.nodes[node].kind));
  const isWantedEdge = (edge: number) =>
    !options.edgeKinds ||
    options.edgeKinds.includes(edgeKinds[graph.kinds[edge]]);

  const depths = new Map<number, number>();
  const queue = [...new Set(starts)].filter(isVisible);
  queue.forEach(node => depths.set(node, 0));
  for (let place = 0; place < queue.length; place++) {
    const node = queue[place];
    const reached = depths.get(node) ?? 0;
    if (reached >= depth) break;
    for (const { offsets, targets, edges } of [graph.out, graph.in]) {
      for (let at = offsets[node]; at < offsets[node + 1]; at++) {
        const next = targets[at];
        if (depths.has(next) || !isWantedEdge(edges[at])) continue;
        if (!isWantedNode(next)) continue;
        depths.set(next, reached + 1);
        queue.push(next);
      }
    }
  }
  const nodes = queue.slice(0, limit);
  const kept = new Set(nodes);
  const edges: number[] = [];
  for (const node of nodes) {
    const { offsets, targets, edges: behind } = graph.out;
    for (let at = offsets[node]; at < offsets[node + 1]; at++) {
      if (kept.has(targets[at]) && isWantedEdge(behind[at])) {
        edges.push(behind[at]);
      }
    }
  }
  return { nodes, edges, left: queue.length - nodes.length };
}
