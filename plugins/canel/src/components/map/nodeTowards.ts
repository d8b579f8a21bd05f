/** A direction of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Place {
  x: number;
  y: number;
}

/** Vectors as the map is drawn: `y` grows upwards. */
const vectors: Record<Direction, Place> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
};

/** How much a step aside counts beside a step ahead: enough to prefer what is straight ahead. */
const asideWeight = 2;

/**
 * The node that an arrow key leads to: the nearest one within 60° of the direction, what is straight ahead first.
 *
 * @param candidates - nodes to choose among; the starting one may be among them
 * @returns `undefined` when nothing lies that way
 */
export function nodeTowards(
  direction: Direction,
  from: number,
  candidates: Iterable<number>,
  placeOf: (node: number) => Place,
): number | undefined {
  const start = placeOf(from);
  const vector = vectors[direction];
  let best: number | undefined;
  let bestCost = Infinity;
  for (const node of candidates) {
    const place = placeOf(node);
    const x = place.x - start.x;
    const y = place.y - start.y;
    const ahead = x * vector.x + y * vector.y;
    const aside = Math.abs(x * vector.y - y * vector.x);
    if (node === from || ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + aside * asideWeight;
    if (cost < bestCost) {
      best = node;
      bestCost = cost;
    }
  }
  return best;
}
