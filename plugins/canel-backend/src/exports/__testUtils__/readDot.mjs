// Reads a graph in the language of Graphviz on its standard input, writes what Graphviz understood as JSON.
import { text } from 'node:stream/consumers';
import { Graphviz } from '@hpcc-js/wasm-graphviz';

const graphviz = await Graphviz.load();
process.stdout.write(
  graphviz.layout(await text(process.stdin), 'dot_json', 'nop2'),
);
