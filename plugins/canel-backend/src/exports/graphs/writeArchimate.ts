import { createHash } from 'crypto';
import { edgeMeanings } from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { xmlText } from '@cloud-pi-native/plugin-portal-node';
import { elementTypes, relationshipOf } from './archimateConcepts';
import type { ExportEdge, ExportGraph, ExportNode } from './ExportGraph';

const namespace = 'http://www.opengroup.org/xsd/archimate/3.0/';
const schema =
  'http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd';
const nodeSize = { w: 120, h: 55 };
/** Room between nodes: the layout counts 0 to 10,000, a diagram in points. */
const scale = 1.5;

const words = {
  name: { fr: 'Carte des applications', en: 'Map of applications' },
};

/**
 * The graph as a model of the ArchiMate Model Exchange File Format (The Open Group, C19C), with one diagram at the
 * coordinates of the layout. Identifiers follow from the references: tools that import it again merge it.
 */
export function* writeArchimate(graph: ExportGraph): Generator<string> {
  const { nodes, language } = graph;
  const byRef = new Map(nodes.map(node => [node.ref, node]));
  const relationships = relationshipsOf(graph, byRef);
  const name = textIn(words.name, language);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<model xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}" identifier="model"><name xml:lang="${language}">${xmlText(
    name,
  )}</name>\n`;
  if (nodes.length > 0) yield* elementsXml(nodes, language);
  if (relationships.length > 0) {
    yield '<relationships>\n';
    for (const one of relationships) {
      yield `<relationship identifier="${one.id}" source="${
        one.source
      }" target="${one.target}" xsi:type="${
        one.type
      }"><name xml:lang="${language}">${xmlText(
        textIn(edgeMeanings[one.edge.kind].label, language),
      )}</name><properties>${property('kind', one.edge.kind)}${
        one.edge.nature ? property('nature', one.edge.nature) : ''
      }</properties></relationship>\n`;
    }
    yield '</relationships>\n';
  }
  yield `<propertyDefinitions>${['reference', 'kind', 'nature']
    .map(
      id =>
        `<propertyDefinition identifier="property-${id}" type="string"><name>${id}</name></propertyDefinition>`,
    )
    .join('')}</propertyDefinitions>\n`;
  if (nodes.length > 0) yield* viewXml(graph, relationships, name);
  yield '</model>\n';
}

function* elementsXml(
  nodes: readonly ExportNode[],
  language: ExportGraph['language'],
): Generator<string> {
  yield '<elements>\n';
  for (const { ref, kind, title } of nodes) {
    yield `<element identifier="${elementId(ref)}" xsi:type="${
      elementTypes[kind]
    }"><name xml:lang="${language}">${xmlText(
      title,
    )}</name><properties>${property('reference', ref)}${property(
      'kind',
      kind,
    )}</properties></element>\n`;
  }
  yield '</elements>\n';
}

function* viewXml(
  { nodes, language }: ExportGraph,
  relationships: readonly Relationship[],
  name: string,
): Generator<string> {
  yield `<views><diagrams><view identifier="view" xsi:type="Diagram"><name xml:lang="${language}">${xmlText(
    name,
  )}</name>\n`;
  for (const { ref, x, y } of nodes) {
    const id = elementId(ref);
    yield `<node identifier="n${id}" elementRef="${id}" xsi:type="Element" x="${place(
      x,
    )}" y="${place(y)}" w="${nodeSize.w}" h="${nodeSize.h}"/>\n`;
  }
  for (const { id, source, target } of relationships) {
    yield `<connection identifier="c${id}" relationshipRef="${id}" xsi:type="Relationship" source="n${source}" target="n${target}"/>\n`;
  }
  yield '</view></diagrams></views>\n';
}

interface Relationship {
  id: string;
  type: string;
  source: string;
  target: string;
  edge: ExportEdge;
}

function relationshipsOf(
  { edges }: ExportGraph,
  byRef: ReadonlyMap<string, ExportNode>,
): Relationship[] {
  const found = new Map<string, Relationship>();
  for (const edge of edges) {
    const { source, target, kind, nature = '' } = edge;
    const { type, reversed } = relationshipOf(edge, byRef.get(source)?.kind);
    const [from, to] = reversed ? [target, source] : [source, target];
    const base = `r${digest([source, target, kind, nature].join('\n'))}`;
    let id = base;
    // Two flows of one nature between the same two applications are two relationships.
    for (let twin = 2; found.has(id); twin += 1) id = `${base}-${twin}`;
    found.set(id, {
      id,
      type,
      source: elementId(from),
      target: elementId(to),
      edge,
    });
  }
  return [...found.values()];
}

function property(id: string, value: string): string {
  return `<property propertyDefinitionRef="property-${id}"><value>${xmlText(
    value,
  )}</value></property>`;
}

function place(coordinate: number): number {
  return Math.max(0, Math.round(coordinate * scale));
}

function elementId(ref: string): string {
  return `e${digest(ref)}`;
}

/** Letters and digits only, as an XML identifier wants it. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
