// @ts-check
/*
 * Computes one layout and ends: ForceAtlas2 keeps a core busy for seconds, which the thread that answers requests has
 * not got. Plain CommonJS, shipped as it is: a worker thread is started from a file.
 */
const { parentPort, workerData } = require('worker_threads');
const Graph = require('graphology');
const forceAtlas2 = require('graphology-layout-forceatlas2');

/** @type {{ x: Float64Array, y: Float64Array, sources: Uint32Array, targets: Uint32Array, iterations: number }} */
const { x, y, sources, targets, iterations } = workerData;
const graph = new Graph({ multi: false, type: 'undirected' });
for (let node = 0; node < x.length; node++) {
  graph.addNode(node, { x: x[node], y: y[node] });
}
sources.forEach((source, edge) => graph.mergeEdge(source, targets[edge]));
forceAtlas2.assign(graph, {
  iterations,
  settings: {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: x.length > 500,
    // Far nodes push together sooner than by default: as short edges, in less than half the time.
    barnesHutTheta: 1.2,
  },
});
graph.forEachNode((node, position) => {
  x[Number(node)] = position.x;
  y[Number(node)] = position.y;
});
parentPort?.postMessage({ x, y }, [x.buffer, y.buffer]);
