import { edgeMeanings } from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import type { ExportGraph } from './ExportGraph';
import { nodeStyles } from './nodeStyles';

const shapes = {
  circle: 'ellipse',
  square: 'box',
  diamond: 'diamond',
  triangle: 'triangle',
};

/** The graph in the language of Graphviz, at the coordinates of the layout: `neato -n2` draws it as the map shows it. */
export function* writeDot({
  nodes,
  edges,
  language,
}: ExportGraph): Generator<string> {
  yield 'digraph canel {\n  graph [charset="UTF-8"];\n';
  for (const { ref, kind, title, parent, x, y } of nodes) {
    yield `  ${quoted(ref)} [${attributes({
      label: title,
      kind,
      parent,
      shape: shapes[nodeStyles[kind].shape],
      color: nodeStyles[kind].color,
      // Graphviz counts from the bottom.
      pos: `${x},${10_000 - y}`,
    })}];\n`;
  }
  for (const { source, target, kind, nature } of edges) {
    yield `  ${quoted(source)} -> ${quoted(target)} [${attributes({
      label: textIn(edgeMeanings[kind].label, language),
      kind,
      nature,
    })}];\n`;
  }
  yield '}\n';
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${quoted(value)}`],
    )
    .join(', ');
}

/**
 * A string of DOT. Only the quotation mark is escaped by the language; but labels know escapes of their own (`\N` is
 * the name of the node) and entities (`&amp;`), so a backslash is doubled and an ampersand written as an entity.
 * Control characters, which Graphviz passes on as they are, become the replacement character.
 */
function quoted(text: string): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000B-\u001F]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/&/g, '&amp;')
    .replace(/\n/g, '\\n');
  return `"${written}"`;
}
