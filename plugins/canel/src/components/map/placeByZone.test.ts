import fc from 'fast-check';
import { type NodeToPlace, placeByZone } from './placeByZone';

const drawnNodes = fc
  .array(
    fc.record({
      zone: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
      links: fc.nat({ max: 30 }),
      x: fc.nat({ max: 10_000 }),
      y: fc.nat({ max: 10_000 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((nodes): NodeToPlace[] =>
    nodes.map((node, application) => ({ ...node, application })),
  );

describe('placeByZone', () => {
  it('keeps the zones apart, whatever the layout', async () => {
    await fc.assert(
      fc.asyncProperty(drawnNodes, async nodes => {
        const { places } = await placeByZone(nodes);
        const discs = [...new Set(nodes.map(({ zone }) => zone))].map(zone => {
          const inside = places.filter((_, node) => nodes[node].zone === zone);
          // The first one by links stands in the middle.
          const ranked = nodes
            .map((node, index) => ({ ...node, index }))
            .filter(node => node.zone === zone)
            .sort((a, b) => b.links - a.links || a.index - b.index);
          const centre = places[ranked[0].index];
          const radius = Math.max(
            ...inside.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y)),
          );
          return { centre, radius };
        });
        for (const [index, one] of discs.entries()) {
          for (const other of discs.slice(index + 1)) {
            const distance = Math.hypot(
              one.centre.x - other.centre.x,
              one.centre.y - other.centre.y,
            );
            expect(distance).toBeGreaterThan(one.radius + other.radius);
          }
        }
      }),
    );
  });

  it('gives the same places to the same nodes, all of them in the square', async () => {
    await fc.assert(
      fc.asyncProperty(drawnNodes, async nodes => {
        const arrangement = await placeByZone(nodes);
        expect(await placeByZone(nodes)).toEqual(arrangement);
        expect(arrangement.spacing).toBeGreaterThan(0);
        for (const { x, y } of arrangement.places) {
          for (const value of [x, y]) {
            expect(value).toBeGreaterThanOrEqual(-1e-6);
            expect(value).toBeLessThanOrEqual(10_000 + 1e-6);
          }
        }
      }),
    );
  });

  it('puts what stands in an application beside it', async () => {
    const application = { zone: 1, links: 0, x: 0, y: 0 };
    const {
      places: [first, , module],
    } = await placeByZone([
      { ...application, application: 0 },
      { ...application, application: 1, zone: 2, x: 10_000 },
      { ...application, application: 0 },
    ]);
    expect(Math.hypot(first.x - module.x, first.y - module.y)).toBeLessThan(
      1000,
    );
  });
});
