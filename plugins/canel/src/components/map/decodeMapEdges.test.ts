import fc from 'fast-check';
import { decodeMapEdges } from './decodeMapEdges';

/** The way back, as the service writes it. */
function encode(edges: [source: number, target: number][]) {
  const sources: number[] = [];
  const targets: number[] = [];
  edges.forEach(([source, target], index) => {
    const [lastSource, lastTarget] = index > 0 ? edges[index - 1] : [0, 0];
    sources.push(source - lastSource);
    targets.push(source === lastSource ? target - lastTarget : target);
  });
  return { sources, targets, kinds: edges.map(() => 2) };
}

describe('decodeMapEdges', () => {
  it('gives back the edges that were written as differences', () => {
    const place = fc.nat({ max: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), drawn => {
        const edges = [...drawn].sort(
          ([source, target], [otherSource, otherTarget]) =>
            source - otherSource || target - otherTarget,
        );
        const { sources, targets, kinds } = decodeMapEdges(encode(edges), 21);
        expect([...sources].map((source, n) => [source, targets[n]])).toEqual(
          edges,
        );
        expect(kinds).toHaveLength(edges.length);
      }),
    );
  });

  it.each([
    ['after the last node', { sources: [0], targets: [3], kinds: [0] }],
    ['before the first node', { sources: [-1], targets: [0], kinds: [0] }],
    ['nowhere', { sources: [0], targets: [0.5], kinds: [0] }],
  ])('refuses an edge that leads %s', (_, edges) => {
    expect(() => decodeMapEdges(edges, 3)).toThrow(
      'Edge 0 of the map leads out of it.',
    );
  });
});
