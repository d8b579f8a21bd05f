import type { LandscapeAnswer } from '@cloud-pi-native/plugin-canel-common';

/** The same landscape, the zones and the directions that have most applications first. */
export function largestFirst(answer: LandscapeAnswer): LandscapeAnswer {
  const zones = ranking(answer, 'zone', answer.zones.length);
  const owners = ranking(answer, 'owner', answer.owners.length);
  return {
    zones: zones.order.map(place => answer.zones[place]),
    owners: owners.order.map(place => answer.owners[place]),
    cells: answer.cells.map(cell => ({
      ...cell,
      zone: zones.rankOf[cell.zone],
      owner: owners.rankOf[cell.owner],
    })),
  };
}

/** Places by number of applications, and the rank of each place. */
function ranking(
  { cells }: LandscapeAnswer,
  axis: 'zone' | 'owner',
  size: number,
): { order: number[]; rankOf: number[] } {
  const totals = new Array<number>(size).fill(0);
  for (const cell of cells) totals[cell[axis]] += cell.count;
  const order = [...totals.keys()].sort((a, b) => totals[b] - totals[a]);
  const rankOf = new Array<number>(size);
  order.forEach((place, rank) => {
    rankOf[place] = rank;
  });
  return { order, rankOf };
}
