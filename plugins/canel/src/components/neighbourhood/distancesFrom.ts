import type { NeighbourhoodAnswer } from '@cloud-pi-native/plugin-canel-common';

/** Number of edges between a node and each of the others, whatever the direction of the edges. */
export function distancesFrom(
  centre: string,
  { edges }: Pick<NeighbourhoodAnswer, 'edges'>,
): Map<string, number> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) =>
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  const distances = new Map([[centre, 0]]);
  // A map gives what is added to it while it is walked: this is a walk breadth first.
  for (const [ref, distance] of distances) {
    for (const next of neighbours.get(ref) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}
