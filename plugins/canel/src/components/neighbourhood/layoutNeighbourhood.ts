import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceRadial,
  forceSimulation,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NeighbourhoodAnswer } from '@cloud-pi-native/plugin-canel-common';
import { distancesFrom } from './distancesFrom';

/** Size of a node in the picture, in pixels. */
export const nodeSize = { width: 168, height: 44 } as const;

/** Pixels between two rings around the centre. */
const ring = 240;
const rounds = 160;
/** Milliseconds of work after which the page gets its turn: nothing is felt under 50. */
const slice = 12;

interface Body extends SimulationNodeDatum {
  ref: string;
  distance: number;
}

/** Where each node goes, by its reference: pixels of its upper left corner. */
export type Positions = ReadonlyMap<string, { x: number; y: number }>;

/**
 * Puts the centre in the middle and every other node on the ring of its distance, near those it is related to. The same
 * answer always gives the same picture: the library draws its first places from a fixed spiral.
 */
export async function layoutNeighbourhood(
  answer: NeighbourhoodAnswer,
  centre: string,
  signal: AbortSignal,
): Promise<Positions> {
  const distances = distancesFrom(centre, answer);
  const bodies = answer.nodes.map(({ ref }): Body => {
    const distance = distances.get(ref) ?? 0;
    return { ref, distance, ...(distance === 0 ? { fx: 0, fy: 0 } : {}) };
  });
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        answer.edges.map(({ source, target }) => ({ source, target })),
      )
        .id(({ ref }) => ref)
        .distance(ring)
        .strength(0.2),
    )
    .force('charge', forceManyBody().strength(-500))
    .force(
      'ring',
      forceRadial<Body>(({ distance }) => distance * ring).strength(0.6),
    )
    .force('apart', forceCollide(nodeSize.width / 2 + 4))
    .stop();
  let pause = performance.now() + slice;
  for (let round = 0; round < rounds && !signal.aborted; round++) {
    simulation.tick();
    if (performance.now() > pause) {
      await new Promise(resolve => setTimeout(resolve));
      pause = performance.now() + slice;
    }
  }
  return new Map(
    bodies.map(({ ref, x = 0, y = 0 }) => [
      ref,
      { x: x - nodeSize.width / 2, y: y - nodeSize.height / 2 },
    ]),
  );
}
