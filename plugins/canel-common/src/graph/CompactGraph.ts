import {
  type Dependency,
  edgeKinds,
  edgeMeanings,
  flowFalls,
  type GraphEdge,
  type GraphNode,
} from '../model';

/** Neighbours of every node in two arrays: those of node `n` are `targets[offsets[n]]` to `targets[offsets[n + 1]]`. @public */
export interface Adjacency {
  offsets: Uint32Array;
  targets: Uint32Array;
  /** Index of the edge behind each neighbour. */
  edges: Uint32Array;
}

/**
 * The map as typed arrays: 10,000 nodes and 50,000 edges take about two megabytes, and are walked in a few
 * milliseconds. Nodes are known by their index; the graph never changes once built.
 *
 * @public
 */
export class CompactGraph {
  /** Edges whose ends are not both known are left out and counted: real data have them. */
  static create(
    nodes: readonly GraphNode[],
    edges: readonly GraphEdge[],
  ): CompactGraph {
    const indexes = new Map(nodes.map(({ ref }, index) => [ref, index]));
    const kept = edges.filter(
      ({ source, target }) =>
        indexes.has(source) && indexes.has(target) && source !== target,
    );
    const indexOf = (ref: string) => indexes.get(ref) ?? 0;
    const sources = Uint32Array.from(kept, ({ source }) => indexOf(source));
    const targets = Uint32Array.from(kept, ({ target }) => indexOf(target));
    return new CompactGraph({
      nodes: [...nodes],
      indexes,
      edges: kept,
      sources,
      targets,
      dangling: edges.length - kept.length,
    });
  }

  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Index of the source and of the target of each edge, and the code of its kind. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly kinds: Uint8Array;
  /** Edges left out: an end is not on the map, or both ends are the same. */
  readonly dangling: number;
  /** Neighbours along the edges, and against them. */
  readonly out: Adjacency;
  readonly in: Adjacency;
  /** `dependents`: who falls when the node falls. `dependencies`: whose fall takes the node with it. */
  readonly dependents: Adjacency;
  readonly dependencies: Adjacency;
  readonly #indexes: ReadonlyMap<string, number>;

  private constructor(parts: {
    nodes: readonly GraphNode[];
    indexes: ReadonlyMap<string, number>;
    edges: readonly GraphEdge[];
    sources: Uint32Array;
    targets: Uint32Array;
    dangling: number;
  }) {
    const { nodes, edges, sources, targets } = parts;
    this.nodes = nodes;
    this.edges = edges;
    this.sources = sources;
    this.targets = targets;
    this.dangling = parts.dangling;
    this.#indexes = parts.indexes;
    this.kinds = Uint8Array.from(edges, ({ kind }) => edgeKinds.indexOf(kind));
    const all = edges.map((_, index) => index);
    this.out = adjacency(nodes.length, sources, targets, all);
    this.in = adjacency(nodes.length, targets, sources, all);
    // An edge of which one end falls with the other, turned so that it goes from who falls first to who follows.
    const falling = all.filter(index => fallsOf(edges[index]) !== 'none');
    const first = new Uint32Array(edges.length);
    const then = new Uint32Array(edges.length);
    for (const index of falling) {
      const isSource = fallsOf(edges[index]) === 'source';
      first[index] = isSource ? targets[index] : sources[index];
      then[index] = isSource ? sources[index] : targets[index];
    }
    this.dependents = adjacency(nodes.length, first, then, falling);
    this.dependencies = adjacency(nodes.length, then, first, falling);
  }

  indexOf(ref: string): number | undefined {
    return this.#indexes.get(ref);
  }
}

/** Who falls with whom over an edge. @public */
export function fallsOf({ kind, nature }: GraphEdge): Dependency {
  return kind === 'flow' && nature
    ? flowFalls(nature)
    : edgeMeanings[kind].falls;
}

function adjacency(
  size: number,
  from: Uint32Array,
  to: Uint32Array,
  edges: readonly number[],
): Adjacency {
  const offsets = new Uint32Array(size + 1);
  for (const edge of edges) offsets[from[edge] + 1]++;
  for (let node = 0; node < size; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, size);
  const targets = new Uint32Array(edges.length);
  const behind = new Uint32Array(edges.length);
  for (const edge of edges) {
    const place = next[from[edge]]++;
    targets[place] = to[edge];
    behind[place] = edge;
  }
  return { offsets, targets, edges: behind };
}
