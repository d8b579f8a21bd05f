import { edgeMeanings, nodeKinds } from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { xmlText } from '@cloud-pi-native/plugin-portal-node';
import type { ExportGraph, ExportNode } from './ExportGraph';
import { type NodeStyle, nodeStyles } from './nodeStyles';

/** Beyond so many nodes a label hides more than it says; it stays as the title that a pointer shows. */
const maxLabels = 400;
const maxLabelLength = 40;
const margin = 400;
const legendHeight = 260;

const words = {
  title: { fr: 'Carte des applications', en: 'Map of applications' },
  alerted: { fr: 'En alerte', en: 'Raises an alert' },
};

/** The picture of the map, at the coordinates of the layout, with its legend. */
export function* writeSvg(graph: ExportGraph): Generator<string> {
  const { nodes, edges, language } = graph;
  const places = new Map(nodes.map(node => [node.ref, node]));
  const size = 10_000 + 2 * margin;
  const title = textIn(words.title, language);
  const description = textIn(
    {
      fr: `${nodes.length} objets et ${edges.length} liens.`,
      en: `${nodes.length} objects and ${edges.length} links.`,
    },
    language,
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${size} ${
    size + legendHeight
  }" font-family="Marianne, Arial, sans-serif" font-size="110" role="img" aria-labelledby="title description"><title id="title">${title}</title><desc id="description">${description}</desc>`;
  yield `<rect x="${-margin}" y="${-margin}" width="${size}" height="${
    size + legendHeight
  }" fill="#ffffff"/>`;
  yield '<g stroke="#666666" stroke-width="6" stroke-opacity="0.5">';
  for (const { source, target, kind } of edges) {
    const from = places.get(source);
    const to = places.get(target);
    if (!from || !to) continue;
    const words_ = textIn(edgeMeanings[kind].label, language);
    yield `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${
      to.y
    }"><title>${xmlText(`${from.title} ${words_} ${to.title}`)}</title></line>`;
  }
  yield '</g>';
  for (const node of nodes) {
    yield `<g>${shapeXml(
      nodeStyles[node.kind],
      node.x,
      node.y,
      isAlerted(node),
    )}<title>${xmlText(node.title)}</title></g>`;
  }
  if (nodes.length <= maxLabels) {
    yield '<g text-anchor="middle" fill="#161616">';
    for (const { x, y, kind, title: label } of nodes) {
      yield `<text x="${x}" y="${y + nodeStyles[kind].radius + 120}">${xmlText(
        shorten(label),
      )}</text>`;
    }
    yield '</g>';
  }
  yield* legend(graph);
  yield '</svg>\n';
}

function isAlerted({ alerts = [] }: ExportNode): boolean {
  return alerts.length > 0;
}

function* legend({ nodes, language }: ExportGraph): Generator<string> {
  const y = 10_000 + margin + legendHeight / 2;
  const present = new Set(nodes.map(({ kind }) => kind));
  const entries = nodeKinds
    .filter(kind => present.has(kind))
    .map(kind => ({
      label: textIn(nodeStyles[kind].label, language),
      style: nodeStyles[kind],
      alerted: false,
    }));
  if (nodes.some(isAlerted)) {
    entries.push({
      label: textIn(words.alerted, language),
      style: nodeStyles.application,
      alerted: true,
    });
  }
  let x = 0;
  for (const { label, style, alerted } of entries) {
    yield shapeXml(style, x, y, alerted);
    yield `<text x="${x + 130}" y="${y + 40}" fill="#161616">${xmlText(
      label,
    )}</text>`;
    x += 1_300;
  }
}

function shapeXml(
  { shape, color, radius }: NodeStyle,
  x: number,
  y: number,
  alerted: boolean,
): string {
  const paint = `fill="${color}"${
    alerted ? ' stroke="#ce0500" stroke-width="30"' : ''
  }`;
  switch (shape) {
    case 'circle':
      return `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
    case 'square':
      return `<rect x="${x - radius}" y="${y - radius}" width="${
        2 * radius
      }" height="${2 * radius}" ${paint}/>`;
    case 'diamond':
      return polygon(
        [x, y - radius, x + radius, y, x, y + radius, x - radius, y],
        paint,
      );
    default:
      return polygon(
        [x, y - radius, x + radius, y + radius, x - radius, y + radius],
        paint,
      );
  }
}

function polygon(points: readonly number[], paint: string): string {
  return `<polygon points="${points.join(' ')}" ${paint}/>`;
}

function shorten(label: string): string {
  const characters = [...label];
  return characters.length > maxLabelLength
    ? `${characters.slice(0, maxLabelLength - 1).join('')}…`
    : label;
}
