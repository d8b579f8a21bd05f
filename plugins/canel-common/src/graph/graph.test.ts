import fc from 'fast-check';
import {
  type EdgeKind,
  edgeKinds,
  flowNatures,
  type GraphEdge,
  type GraphNode,
} from '../model';
import { CompactGraph, fallsOf } from './CompactGraph';
import { walkImpact } from './walkImpact';
import { walkNeighbourhood } from './walkNeighbourhood';

function application(name: string): GraphNode {
  return { ref: name, kind: 'application', title: name };
}

function graphOf(names: string[], edges: [string, EdgeKind, string][]) {
  return CompactGraph.create(
    names.map(application),
    edges.map(([source, kind, target]) => ({ source, target, kind })),
  );
}

const graphs = fc.integer({ min: 1, max: 12 }).chain(size => {
  const name = fc.integer({ min: 0, max: size - 1 }).map(index => `n${index}`);
  const edge = fc.record({
    source: name,
    target: name,
    kind: fc.constantFrom(...edgeKinds),
    nature: fc.constantFrom(...flowNatures),
  });
  return fc.record({
    names: fc.constant(Array.from({ length: size }, (_, index) => `n${index}`)),
    edges: fc.array(edge, { maxLength: 30 }),
  });
});

/** Pairs of who falls and who follows, closed by brute force. */
function closure(names: string[], edges: GraphEdge[]): Set<string> {
  const pairs = new Set<string>();
  for (const edge of edges) {
    const { source, target } = edge;
    if (source === target) continue;
    const falls = fallsOf(edge);
    if (falls === 'source') pairs.add(`${target}>${source}`);
    if (falls === 'target') pairs.add(`${source}>${target}`);
  }
  for (const middle of names) {
    for (const first of names) {
      for (const then of names) {
        if (pairs.has(`${first}>${middle}`) && pairs.has(`${middle}>${then}`)) {
          pairs.add(`${first}>${then}`);
        }
      }
    }
  }
  return pairs;
}

describe('walkImpact', () => {
  it('finds what the closure of the dependencies holds, both ways', () => {
    fc.assert(
      fc.property(graphs, ({ names, edges }) => {
        const graph = CompactGraph.create(names.map(application), edges);
        const pairs = closure(names, edges);
        for (const [index, name] of names.entries()) {
          const down = walkImpact(graph, [index], 'down');
          const up = walkImpact(graph, [index], 'up');
          const reached = ({ nodes }: typeof down) =>
            [...nodes].map(node => names[node]).sort();
          const others = names.filter(other => other !== name);
          expect(reached(down)).toEqual(
            others.filter(other => pairs.has(`${name}>${other}`)).sort(),
          );
          expect(reached(up)).toEqual(
            others.filter(other => pairs.has(`${other}>${name}`)).sort(),
          );
        }
      }),
    );
  });

  it('explains each hit by a path of real edges from the start', () => {
    fc.assert(
      fc.property(graphs, ({ names, edges }) => {
        const graph = CompactGraph.create(names.map(application), edges);
        const impact = walkImpact(graph, [0], 'down');
        impact.nodes.forEach((node, place) => {
          const via = impact.via[place];
          const before = via < 0 ? impact.roots[place] : impact.nodes[via];
          const depth = via < 0 ? 0 : impact.depths[via];
          expect(impact.depths[place]).toBe(depth + 1);
          expect(via).toBeLessThan(place);
          const edge = graph.edges[impact.edges[place]];
          const ends = [graph.nodes[before].ref, graph.nodes[node].ref];
          const falls = fallsOf(edge);
          expect(
            falls === 'source'
              ? [edge.target, edge.source]
              : [edge.source, edge.target],
          ).toEqual(ends);
        });
      }),
    );
  });

  it('stops at the depth asked for', () => {
    const graph = graphOf(
      ['a', 'b', 'c'],
      [
        ['b', 'depends-on', 'a'],
        ['c', 'depends-on', 'b'],
      ],
    );
    const { nodes, depths } = walkImpact(graph, [0], 'down', {
      maximumDepth: 1,
    });
    expect([...nodes]).toEqual([1]);
    expect([...depths]).toEqual([1]);
  });
});

describe('CompactGraph', () => {
  it('leaves out and counts the edges that lead nowhere', () => {
    const graph = graphOf(
      ['a', 'b'],
      [
        ['a', 'depends-on', 'b'],
        ['a', 'depends-on', 'gone'],
        ['a', 'depends-on', 'a'],
      ],
    );
    expect(graph.edges).toHaveLength(1);
    expect(graph.dangling).toBe(2);
  });
});

describe('walkNeighbourhood', () => {
  const graph = graphOf(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'depends-on', 'b'],
      ['c', 'correlated', 'a'],
      ['b', 'owns', 'd'],
    ],
  );

  it.each<[string, Parameters<typeof walkNeighbourhood>[2], number[], number]>([
    ['one edge away, both ways', { depth: 1, limit: 10 }, [0, 1, 2], 0],
    ['two edges away', { depth: 2, limit: 10 }, [0, 1, 2, 3], 0],
    [
      'by some edges only',
      { depth: 2, limit: 10, edgeKinds: ['correlated'] },
      [0, 2],
      0,
    ],
    ['up to a limit', { depth: 2, limit: 2 }, [0, 1], 2],
    [
      'not behind what is hidden',
      { depth: 2, limit: 10, isVisible: node => node !== 1 },
      [0, 2],
      0,
    ],
    [
      'nothing from what is hidden',
      { depth: 2, limit: 10, isVisible: () => false },
      [],
      0,
    ],
  ])('%s', (_, options, nodes, left) => {
    expect(walkNeighbourhood(graph, [0], options)).toMatchObject({
      nodes,
      left,
    });
  });

  it('gives the edges between the nodes it gives', () => {
    fc.assert(
      fc.property(graphs, fc.nat({ max: 4 }), ({ names, edges }, depth) => {
        const whole = CompactGraph.create(names.map(application), edges);
        const found = walkNeighbourhood(whole, [0], { depth, limit: 6 });
        const kept = new Set(found.nodes);
        expect([...found.edges].sort()).toEqual(
          whole.edges
            .map((_, index) => index)
            .filter(
              index =>
                kept.has(whole.sources[index]) &&
                kept.has(whole.targets[index]),
            )
            .sort(),
        );
      }),
    );
  });
});
