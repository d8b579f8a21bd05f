import { spawn } from 'child_process';
import { readFileSync } from 'fs';
import { join } from 'path';
import { buffer, text } from 'stream/consumers';
import {
  edgeKinds,
  edgeMeanings,
  flowNatures,
  nodeKinds,
} from '@cloud-pi-native/plugin-canel-common';
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';
import { cleanText } from '@cloud-pi-native/plugin-portal-node';
import { exportGraph, type GraphFormat } from '../exportApplications';
import type { ExportEdge, ExportGraph } from './ExportGraph';

jest.setTimeout(120_000);

const at = '2026-11-22T10:00:00.000Z';
const testUtils = join(__dirname, '..', '__testUtils__');

async function write(format: GraphFormat, graph: ExportGraph) {
  return text((await exportGraph(format, graph, at)).body);
}

/** Every kind of node and edge, with texts that every format has to escape. */
const everything: ExportGraph = {
  nodes: nodeKinds.map((kind, index) => ({
    ref: `${kind}:default/n${index}`,
    kind,
    title: `${kind} "π" <&> \\N \\" {a|b} -- \n é 👩‍🚀 שלום`,
    ...(index > 0 && { parent: 'zone:default/n0' }),
    alerts: index === 1 ? (['not-owned', 'support-ended'] as const) : [],
    x: index * 1_000,
    y: 10_000 - index,
  })),
  edges: edgeKinds.flatMap((kind, index): ExportEdge[] => {
    const source = `${nodeKinds[index % 7]}:default/n${index % 7}`;
    const target = `${nodeKinds[(index + 2) % 7]}:default/n${(index + 2) % 7}`;
    return kind === 'flow'
      ? flowNatures.map(nature => ({ source, target, kind, nature }))
      : [{ source, target, kind }];
  }),
  language: 'fr',
};

const hostileGraph = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom(
          '=1+1',
          '&amp;lt;',
          ']]>',
          'a\\',
          '\\l\\r',
          '%3;',
          '<b>',
        ),
      ),
      fc.constantFrom(...nodeKinds),
      fc.integer({ min: 0, max: 10_000 }),
    ),
    { minLength: 1, maxLength: 8, selector: ([title]) => title },
  )
  .chain(nodes =>
    fc
      .array(
        fc.tuple(
          fc.nat(nodes.length - 1),
          fc.nat(nodes.length - 1),
          fc.constantFrom(...edgeKinds),
        ),
        { maxLength: 12 },
      )
      .map(
        (edges): ExportGraph => ({
          nodes: nodes.map(([title, kind, x], index) => ({
            ref: `system:default/${index}`,
            kind,
            title,
            x,
            y: 10_000 - x,
          })),
          edges: edges.map(([source, target, kind]) => ({
            source: `system:default/${source}`,
            target: `system:default/${target}`,
            kind,
          })),
          language: 'en',
        }),
      ),
  );

describe('graphml', () => {
  it('is read back by graphology without loss', async () => {
    const read = parse(MultiDirectedGraph, await write('graphml', everything));
    expect(
      read.mapNodes((ref, { alerts, ...attributes }) => ({
        ref,
        ...attributes,
        alerts: alerts?.split(' ') ?? [],
      })),
    ).toEqual(everything.nodes);
    expect(
      read.mapEdges((_, { label, ...attributes }, source, target) => {
        const { kind } = attributes as ExportEdge;
        expect(label).toBe(edgeMeanings[kind].label.fr);
        return { source, target, ...attributes };
      }),
    ).toEqual(everything.edges);
  });

  it('is read back whatever the titles', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async graph => {
        const read = parse(MultiDirectedGraph, await write('graphml', graph));
        expect(read.mapNodes((_, { title }) => cleanText(title))).toEqual(
          graph.nodes.map(({ title }) => cleanText(title)),
        );
        expect(read.size).toBe(graph.edges.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('dot', () => {
  it('is read back by Graphviz without loss', async () => {
    const { objects, edges } = await readDot(await write('dot', everything));
    expect(
      objects.map(({ name, label, kind, parent, pos }) => {
        const [x, y] = pos.split(',').map(Number);
        return {
          ref: name,
          kind,
          title: unescapeLabel(label),
          ...(parent && { parent }),
          x,
          y: 10_000 - y,
        };
      }),
    ).toEqual(everything.nodes.map(({ alerts: _, ...node }) => node));
    expect(
      edges
        .map(({ tail, head, kind, nature }) => ({
          source: objects[tail].name,
          target: objects[head].name,
          kind,
          ...(nature && { nature }),
        }))
        .sort(byJson),
    ).toEqual([...everything.edges].sort(byJson));
  });

  it('is read back whatever the titles', async () => {
    const graphs = fc.sample(hostileGraph, { numRuns: 10, seed: 3 });
    for (const graph of graphs) {
      const { objects, edges = [] } = await readDot(await write('dot', graph));
      expect(objects.map(({ label }) => unescapeLabel(label))).toEqual(
        graph.nodes.map(({ title }) => withoutControls(title)),
      );
      expect(edges).toHaveLength(graph.edges.length);
    }
  });
});

describe('archimate', () => {
  const schema = {
    schema: [readFileSync(join(testUtils, 'archimateSubset.xsd'), 'utf8')],
    preload: [
      {
        fileName: 'xml.xsd',
        contents: readFileSync(join(testUtils, 'xml.xsd'), 'utf8'),
      },
    ],
  };
  const validate = async (contents: string) => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'model.xml', contents }],
      ...schema,
    });
    return errors.map(({ message }) => message);
  };

  it('is valid, with every node and edge in the model and on the diagram', async () => {
    const model = await write('archimate', everything);
    expect(await validate(model)).toEqual([]);
    const count = (pattern: RegExp) => [...model.matchAll(pattern)].length;
    expect(count(/<element /g)).toBe(everything.nodes.length);
    expect(count(/<node /g)).toBe(everything.nodes.length);
    expect(count(/<relationship /g)).toBe(everything.edges.length);
    expect(count(/<connection /g)).toBe(everything.edges.length);
  });

  it('is valid when there is nothing, when edges repeat, and whatever the titles', async () => {
    const twice = { ...everything.edges[0] };
    const graphs = [
      { nodes: [], edges: [], language: 'en' as const },
      { ...everything, edges: [twice, twice, twice] },
      ...fc.sample(hostileGraph, { numRuns: 15, seed: 5 }),
    ];
    for (const graph of graphs) {
      expect(await validate(await write('archimate', graph))).toEqual([]);
    }
  });

  it('would not be valid with an edge to nowhere', async () => {
    const model = await write('archimate', {
      ...everything,
      edges: [
        { source: everything.nodes[0].ref, target: 'nowhere', kind: 'owns' },
      ],
    });
    expect(await validate(model)).not.toEqual([]);
  });

  it('gives an application the same identifier in every file', async () => {
    const [whole, part] = await Promise.all([
      write('archimate', everything),
      write('archimate', { ...everything, edges: [], language: 'en' }),
    ]);
    const ids = (model: string) =>
      [...model.matchAll(/<element identifier="(\w+)"/g)].map(([, id]) => id);
    expect(ids(part)).toEqual(ids(whole));
  });
});

describe('svg and png', () => {
  it('draw every node by its shape, with a legend, whatever the titles', async () => {
    const graphs = [everything, ...fc.sample(hostileGraph, { numRuns: 15 })];
    for (const graph of graphs) {
      const svg = await write('svg', graph);
      const parser = new SaxesParser();
      const titles: string[] = [];
      let name = '';
      parser.on('opentag', tag => {
        name = tag.name;
      });
      parser.on('text', words => {
        if (name === 'title') titles.push(words);
      });
      parser.on('error', error => {
        throw error;
      });
      parser.write(svg).close();
      expect(titles).toEqual(
        expect.arrayContaining(
          graph.nodes
            .map(({ title }) => cleanText(title))
            .filter(title => title.trim() !== ''),
        ),
      );
    }
    const svg = await write('svg', everything);
    expect(svg).toContain('>Équipe ou direction</text>');
    expect(svg).toContain('>En alerte</text>');
  });

  it('give a picture of 3,000 pixels', async () => {
    const { body, contentType, fileName } = await exportGraph(
      'png',
      everything,
      at,
    );
    const png = await buffer(body);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(3_000);
    expect(contentType).toBe('image/png');
    expect(fileName).toBe('carte-2026-11-22.png');
  });
});

interface DotGraph {
  objects: {
    name: string;
    label: string;
    kind: string;
    parent: string;
    pos: string;
  }[];
  edges: { tail: number; head: number; kind: string; nature: string }[];
}

/** Graphviz is an ES module: it reads in a process of its own. */
async function readDot(dot: string): Promise<DotGraph> {
  const child = spawn(process.execPath, [join(testUtils, 'readDot.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(dot);
  return JSON.parse(await text(child.stdout));
}

/** What a label shows: its escapes and entities undone. */
function unescapeLabel(label: string): string {
  return label
    .replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character))
    .replace(/&amp;/g, '&');
}

/** What Graphviz keeps of a title. */
function withoutControls(title: string): string {
  return (
    title
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0009\u000B-\u001F]|\p{Surrogate}/gu, '\uFFFD')
  );
}

function byJson(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
