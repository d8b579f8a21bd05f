import { edgeMeanings } from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { xmlText } from '@cloud-pi-native/plugin-portal-node';
import type { ExportGraph } from './ExportGraph';

const keys = {
  node: {
    title: 'string',
    kind: 'string',
    parent: 'string',
    alerts: 'string',
    x: 'double',
    y: 'double',
  },
  edge: { kind: 'string', nature: 'string', label: 'string' },
} as const;

/** The graph in GraphML 1.0, with every attribute declared and typed. */
export function* writeGraphml({
  nodes,
  edges,
  language,
}: ExportGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [element, types] of Object.entries(keys)) {
    for (const [name, type] of Object.entries(types)) {
      yield `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;
    }
  }
  yield '<graph id="canel" edgedefault="directed">\n';
  for (const { ref, title, kind, parent, alerts, x, y } of nodes) {
    yield `<node id="${xmlText(ref)}">${data('node', {
      title,
      kind,
      parent,
      alerts: alerts?.length ? alerts.join(' ') : undefined,
      x: String(x),
      y: String(y),
    })}</node>\n`;
  }
  let id = 0;
  for (const { source, target, kind, nature } of edges) {
    yield `<edge id="e${id}" source="${xmlText(source)}" target="${xmlText(
      target,
    )}">${data('edge', {
      kind,
      nature,
      label: textIn(edgeMeanings[kind].label, language),
    })}</edge>\n`;
    id += 1;
  }
  yield '</graph>\n</graphml>\n';
}

function data(
  element: keyof typeof keys,
  values: Record<string, string | undefined>,
): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined
        ? []
        : [`<data key="${element}-${name}">${xmlText(value)}</data>`],
    )
    .join('');
}
