import type { MapModel } from './MapModel';

/** Where the applications of a zone stand. */
export interface ZoneArea {
  zone: number;
  /** Applications whose nearest zone it is. */
  applications: number[];
  /** Middle of the applications, which a few of them far away do not move: the median on each axis. */
  centre: { x: number; y: number };
  /** Distance from the middle within which nine applications of ten stand. */
  radius: number;
}

/** The zones that hold applications themselves, and the place of each on the map; the largest ones first. */
export function zoneAreas(model: MapModel): ZoneArea[] {
  const byZone = new Map<number, number[]>();
  for (const application of model.applications) {
    const zone = model.zoneOf(application);
    if (zone === undefined) continue;
    const applications = byZone.get(zone);
    if (applications) applications.push(application);
    else byZone.set(zone, [application]);
  }
  const largestFirst = [...byZone].sort(
    ([, applications], [, others]) => others.length - applications.length,
  );
  return largestFirst.map(([zone, applications]) => {
    const places = applications.map(node => model.placeOf(node));
    const centre = {
      x: rankOf(
        places.map(({ x }) => x),
        0.5,
      ),
      y: rankOf(
        places.map(({ y }) => y),
        0.5,
      ),
    };
    const distances = places.map(({ x, y }) =>
      Math.hypot(x - centre.x, y - centre.y),
    );
    return { zone, applications, centre, radius: rankOf(distances, 0.9) };
  });
}

/** The value that a share of the values does not exceed. */
function rankOf(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
