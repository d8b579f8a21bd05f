import fc from 'fast-check';
import type { PictureEdge } from '@cloud-pi-native/plugin-canel-common';
import { distancesFrom } from './distancesFrom';

const node = fc.constantFrom(...'abcdefgh');
const edges: fc.Arbitrary<PictureEdge[]> = fc.array(
  fc.record({
    source: node,
    target: node,
    kind: fc.constant('flow' as const),
  }),
);

describe('distancesFrom', () => {
  it('differs by one edge at most between two neighbours, and is the least', () => {
    fc.assert(
      fc.property(edges, some => {
        const distances = distancesFrom('a', { edges: some });
        expect(distances.get('a')).toBe(0);
        for (const { source, target } of some) {
          // Out of reach is far from every distance: both ends are, or none.
          const outOfReach = -9;
          const from = distances.get(source) ?? outOfReach;
          const to = distances.get(target) ?? outOfReach;
          expect(Math.abs(from - to)).toBeLessThanOrEqual(1);
        }
        // Each node but the first is one edge further than one of its neighbours.
        for (const [ref, distance] of distances) {
          if (ref === 'a') continue;
          const before = some
            .filter(one => one.source === ref || one.target === ref)
            .map(({ source, target }) => (source === ref ? target : source));
          expect(before.map(one => distances.get(one))).toContain(distance - 1);
        }
      }),
    );
  });
});
