import { UndirectedGraph } from 'graphology';
import type { MapModel } from './MapModel';

/** Longest piece of work in milliseconds, so that the page answers meanwhile. */
const pieceMilliseconds = 12;

/** Size in pixels of a node that nothing is linked to, and of what stands in an application. */
const smallest = { application: 3.2, inside: 2.2 };
const largest = 11;

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
  let pieceStart = performance.now();
  const breathe = async () => {
    if (performance.now() - pieceStart < pieceMilliseconds) return;
    await new Promise(resolve => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
    pieceStart = performance.now();
  };

  for (let node = 0; node < model.size; node++) {
    if (isDrawn(model, node)) {
      graph.addNode(String(node), {
        ...model.placeOf(node),
        size: sizeOf(model, node),
        label: model.titleOf(node),
      });
    }
    if (node % 100 === 0) await breathe();
  }
  const { sources, targets } = model.edges;
  for (const [count, edge] of model.drawnEdges.entries()) {
    const source = String(sources[edge]);
    const target = String(targets[edge]);
    if (graph.hasNode(source) && graph.hasNode(target)) {
      graph.mergeEdge(source, target);
    }
    if (count % 100 === 0) await breathe();
  }
  signal.throwIfAborted();
  return graph;
}

/** Applications and what stands in them. Zones are drawn as areas, groups are told by colour. */
function isDrawn(model: MapModel, node: number): boolean {
  const kind = model.kindOf(node);
  return kind !== 'zone' && kind !== 'group';
}

function sizeOf(model: MapModel, node: number): number {
  const base =
    model.kindOf(node) === 'application'
      ? smallest.application
      : smallest.inside;
  return Math.min(largest, base + Math.sqrt(model.linksOf(node).length) * 0.8);
}
