import type { MapModel } from './MapModel';

/** Where the applications of a zone stand. */
export interface ZoneArea {
  /** Absent for the applications that stand in none. */
  zone?: number;
  /** Applications whose nearest zone it is. */
  applications: number[];
  /** Middle of the applications. */
  centre: { x: number; y: number };
  /** Distance from the middle within which they all stand. */
  radius: number;
}

/** The zones that hold applications themselves (and what stands in none), and the place of each on the map; the largest ones first. */
export function zoneAreas(model: MapModel): ZoneArea[] {
  const byZone = new Map<number | undefined, number[]>();
  for (const application of model.applications) {
    const zone = model.zoneOf(application);
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
      x: meanOf(places.map(({ x }) => x)),
      y: meanOf(places.map(({ y }) => y)),
    };
    const distances = places.map(({ x, y }) =>
      Math.hypot(x - centre.x, y - centre.y),
    );
    return { zone, applications, centre, radius: Math.max(0, ...distances) };
  });
}

/** Links between the applications of two zones, taken together. */
export interface ZoneLink {
  source: ZoneArea;
  target: ZoneArea;
  count: number;
}

/** How many links go from zone to zone, those within a zone left out. */
export function zoneLinks(
  model: MapModel,
  areas: readonly ZoneArea[],
): ZoneLink[] {
  const areaOf = new Map(
    areas.flatMap((area, place) =>
      area.applications.map((node): [number, number] => [node, place]),
    ),
  );
  const links = new Map<string, ZoneLink>();
  const { sources, targets } = model.edges;
  for (const edge of model.drawnEdges) {
    const ends = [sources[edge], targets[edge]].map(node =>
      areaOf.get(model.applicationOf(node) ?? -1),
    );
    const [from, to] = ends;
    if (from === undefined || to === undefined || from === to) continue;
    const [first, then] = [Math.min(from, to), Math.max(from, to)];
    const key = `${first} ${then}`;
    const link = links.get(key) ?? {
      source: areas[first],
      target: areas[then],
      count: 0,
    };
    link.count += 1;
    links.set(key, link);
  }
  return [...links.values()];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
