import type { MapModel } from './MapModel';
import { type Direction, nodeTowards } from './nodeTowards';

/**
 * Where an arrow key leads on the map: to a node linked with the selected one that lies that way, else to the nearest
 * application that way; from nothing, to the application nearest to the middle. What the filter leaves out is skipped.
 */
export function nextNode(
  model: MapModel,
  direction: Direction,
  selected: number | undefined,
  kept: ReadonlySet<number> | undefined,
): number | undefined {
  const isKept = (node: number) => kept === undefined || kept.has(node);
  const applications = model.applications.filter(isKept);
  if (selected === undefined) return nearestToMiddle(model, applications);
  const placeOf = (node: number) => model.placeOf(node);
  const linked = model
    .linksOf(selected)
    .map(({ node }) => node)
    .filter(node => isKept(node) && model.kindOf(node) !== 'group');
  return (
    nodeTowards(direction, selected, linked, placeOf) ??
    nodeTowards(direction, selected, applications, placeOf)
  );
}

/** Places of the layout go from 0 to 10,000 on each axis. */
const middle = 5000;

function nearestToMiddle(
  model: MapModel,
  nodes: readonly number[],
): number | undefined {
  let best: number | undefined;
  let bestDistance = Infinity;
  for (const node of nodes) {
    const { x, y } = model.placeOf(node);
    const distance = Math.hypot(x - middle, y - middle);
    if (distance < bestDistance) {
      best = node;
      bestDistance = distance;
    }
  }
  return best;
}
