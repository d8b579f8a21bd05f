import { UndirectedGraph } from 'graphology';
import type { MapModel } from './MapModel';
import { Pieces } from './Pieces';

/** Pixels that the map takes on its shorter side, more or less, when the whole of it is seen. */
const framePixels = 600;
/** Radius of an application that nothing is linked to, as a share of the distance between two, and its bounds in pixels. */
const radiusShare = 0.3;
const radiusBounds = { least: 1.3, most: 5 };
/** The most that links make of it. */
const linkedMost = 2.4;

/**
 * Nodes as the map draws them: their place and their size, which grows with their links. Keys are indexes of the model.
 */
export type MapGraph = UndirectedGraph<{
  x: number;
  y: number;
  size: number;
  label: string;
}>;

/**
 * Makes the graph that is drawn, in pieces: thousands of nodes at once would hold the page for longer than a press of a
 * key takes to be answered. Several links between two nodes are one line.
 *
 * @throws an `AbortError` once the signal is given
 */
export async function buildMapGraph(
  model: MapModel,
  signal: AbortSignal,
): Promise<MapGraph> {
  const graph: MapGraph = new UndirectedGraph();
  const pieces = Pieces.create({ signal });
  const nodes = Array.from({ length: model.size }, (_, node) => node);
  await pieces.forEach(nodes, node => {
    if (!isDrawn(model, node)) return;
    graph.addNode(String(node), {
      ...model.placeOf(node),
      size: sizeOf(model, node),
      label: model.titleOf(node),
    });
  });
  const { sources, targets } = model.edges;
  await pieces.forEach(model.drawnEdges, edge => {
    const source = String(sources[edge]);
    const target = String(targets[edge]);
    if (graph.hasNode(source) && graph.hasNode(target)) {
      graph.mergeEdge(source, target);
    }
  });
  signal.throwIfAborted();
  return graph;
}

/** Applications and what stands in them. Zones are drawn as areas, groups are told by colour. */
function isDrawn(model: MapModel, node: number): boolean {
  const kind = model.kindOf(node);
  return kind !== 'zone' && kind !== 'group';
}

/** Radius in pixels when the whole map is seen. */
function sizeOf(model: MapModel, node: number): number {
  const room = (model.spacing / 10_000) * framePixels * radiusShare;
  const { least, most } = radiusBounds;
  const radius = Math.min(most, Math.max(least, room));
  if (model.kindOf(node) !== 'application') return radius * 0.6;
  const links = model.linksOf(node).length;
  return radius * Math.min(linkedMost, 1 + Math.sqrt(links) / 12);
}
