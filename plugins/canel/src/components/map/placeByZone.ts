import {
  forceCollide,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { Pieces } from './Pieces';

/** What is known of a node before it is placed. */
export interface NodeToPlace {
  /** The application that it stands in, itself for an application, absent for what stands in none. */
  application?: number;
  /** The zone around it. */
  zone?: number;
  links: number;
  /** Place in the layout of the service. */
  x: number;
  y: number;
}

export interface Place {
  x: number;
  y: number;
}

/** Where the nodes of a map stand. */
export interface Arrangement {
  places: Place[];
  /** Distance between applications that stand side by side. */
  spacing: number;
}

/** Units of the arrangement: applications stand about one apart. */
const discFactor = 0.62;
const room = 2.5;
const insideRadius = 0.3;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const rounds = 120;
/** How much wider than high the arrangement is, as most screens are. */
const wideness = 1.5;
/** Distance between the nearest applications of a disc, in units of the arrangement. */
const nearest = 1.7 * discFactor;
/** The arrangement fills a square from 0 to this. */
const side = 10_000;

/** A zone to place: its disc, where the layout puts its applications on average. */
interface Disc extends SimulationNodeDatum {
  applications: number[];
  radius: number;
  homeX: number;
  homeY: number;
}

/**
 * Gives each zone a disc of its own, in which its applications stand, those with most links in the middle. Zones keep
 * the places that the layout of the service gives them, moved apart until no disc covers another: a layout by links
 * alone mixes the zones of a portfolio that leans on a few shared services, and nobody finds an application in it.
 * Depends on nothing but its input, so that the map keeps its shape. Done in pieces, so that the page answers meanwhile.
 *
 * @returns places from 0 to 10,000 on each axis, by index of the node, and how far from one another they are
 */
export async function placeByZone(
  nodes: readonly NodeToPlace[],
  pieces = Pieces.create(),
): Promise<Arrangement> {
  const discs: Disc[] = [];
  for (const applications of applicationsByZone(nodes).values()) {
    discs.push(discOf(applications, nodes));
    await pieces.breathe();
  }
  await spread(discs, pieces);
  const places: Place[] = nodes.map(({ x, y }) => ({ x, y }));
  const isPlaced = new Set<number>();
  for (const { x = 0, y = 0, applications } of discs) {
    await pieces.forEach(applications, (application, rank) => {
      const distance = Math.sqrt(rank) * discFactor;
      places[application] = turned({ x, y }, rank * goldenAngle, distance);
      isPlaced.add(application);
    });
  }
  const inside = new Map<number, number>();
  await pieces.forEach(nodes, ({ application }, node) => {
    if (isPlaced.has(node)) return;
    const rank = inside.get(application ?? -1) ?? 0;
    inside.set(application ?? -1, rank + 1);
    places[node] =
      application === undefined
        ? { x: 0, y: 0 }
        : turned(places[application], rank * goldenAngle, insideRadius);
  });
  return fitted(
    places,
    places.filter((_, node) => nodes[node].application !== undefined),
  );
}

function applicationsByZone(
  nodes: readonly NodeToPlace[],
): Map<number | undefined, number[]> {
  const zones = new Map<number | undefined, number[]>();
  nodes.forEach(({ application, zone }, node) => {
    if (application !== node) return;
    const applications = zones.get(zone);
    if (applications) applications.push(node);
    else zones.set(zone, [node]);
  });
  return zones;
}

function discOf(applications: number[], nodes: readonly NodeToPlace[]): Disc {
  const mean = (axis: 'x' | 'y') =>
    applications.reduce((sum, node) => sum + nodes[node][axis], 0) /
    applications.length;
  // One unit of the arrangement for each of the disc that would hold every application.
  const scale = (Math.sqrt(nodes.length) * discFactor * 4) / side;
  const homeX = mean('x') * scale * wideness;
  const homeY = mean('y') * scale;
  return {
    applications: [...applications].sort(
      (a, b) => nodes[b].links - nodes[a].links || a - b,
    ),
    radius: Math.sqrt(applications.length) * discFactor + room,
    homeX,
    homeY,
    x: homeX,
    y: homeY,
  };
}

/** Moves discs apart, as near to their home as they may. */
async function spread(discs: Disc[], pieces: Pieces): Promise<void> {
  const simulation = forceSimulation(discs)
    .force('collide', forceCollide<Disc>(({ radius }) => radius).iterations(4))
    .force('x', forceX<Disc>(({ homeX }) => homeX).strength(0.06))
    .force('y', forceY<Disc>(({ homeY }) => homeY).strength(0.12))
    .stop();
  for (let round = 0; round < rounds; round++) {
    simulation.tick();
    await pieces.breathe();
  }
}

function turned({ x, y }: Place, angle: number, distance: number): Place {
  return {
    x: x + Math.cos(angle) * distance,
    y: y + Math.sin(angle) * distance,
  };
}

/** @param drawn - those among the places that the map draws: they fill the square */
function fitted(
  places: readonly Place[],
  drawn: readonly Place[],
): Arrangement {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of drawn) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  if (drawn.length === 0) return { places: [...places], spacing: side };
  const extent = Math.max(right - left, top - bottom, 1e-9);
  return {
    spacing: (nearest / extent) * side,
    places: places.map(({ x, y }) => ({
      x: ((x - (left + right) / 2) / extent + 0.5) * side,
      y: ((y - (bottom + top) / 2) / extent + 0.5) * side,
    })),
  };
}
