import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CompactGraph,
  fold,
  type GraphEdge,
  type GraphNode,
  isRestricted,
  measureCompleteness,
  type Precedence,
  resolveAttribute,
  type SourcedValue,
} from '@cloud-pi-native/plugin-canel-common';
import {
  knownApplicationEntities,
  restrictedVisibility,
  unknownOwnerRef,
  visibilityLabel,
} from '@cloud-pi-native/plugin-canel-node';
import type { SourceRows } from '../stores/SourceRowStore';
import { edgesOf, nodeKindOf, parentOf } from './applicationEdges';
import type {
  ApplicationMap,
  MappedApplication,
  MappedFlow,
} from './ApplicationMap';
import { catalogAttributes, isApplication } from './catalogAttributes';
import { knownApplications } from './knownApplications';
import { readFlowEntity } from './readFlowEntity';

/** An entity of the catalog, and the instant at which it was first seen as it is. */
export interface SeenEntity {
  entity: Entity;
  at: string;
}

/** What a map is made of. */
export interface MapInput {
  /** What the catalog holds of its own, without what canel published in it. */
  catalog: readonly SeenEntity[];
  sources: readonly SourceRows[];
  precedence: Precedence;
}

const collator = new Intl.Collator('fr', {
  numeric: true,
  sensitivity: 'base',
});
const compareTitles = collator.compare;

/** Builds the map from the catalog and from what the sources say. Pure: the same input gives the same map. */
export function buildMap(input: MapInput, version: number): ApplicationMap {
  const { entities, said } = gather(input);
  const flows = gatherFlows(input, entities);
  const relations = gatherRelations(input);
  const attributes = resolveAll(said, input.precedence);

  const nodes: GraphNode[] = [];
  const nodeEntities: Entity[] = [];
  const edges: GraphEdge[] = [...relations];
  for (const [ref, entity] of entities) {
    const kind = nodeKindOf(entity);
    if (!kind) continue;
    const parent = parentOf(entity, kind);
    nodes.push({
      ref,
      kind,
      title: entity.metadata.title ?? entity.metadata.name,
      parent,
    });
    nodeEntities.push(entity);
    edges.push(...edgesOf(entity, kind));
    const successor = attributes.get(ref)?.successor?.value;
    if (typeof successor === 'string') {
      edges.push({ source: successor, target: ref, kind: 'replaces' });
    }
  }
  for (const { source, target, nature } of flows) {
    edges.push({ source, target, kind: 'flow', nature });
  }
  const graph = CompactGraph.create(nodes, edges);
  const applicationOf = findApplications(graph);

  const parts = new Map<number, number[]>();
  applicationOf.forEach((application, node) => {
    if (application < 0 || application === node) return;
    parts.set(application, [...(parts.get(application) ?? []), node]);
  });
  const related = relatedApplications(graph, applicationOf);
  const flowsByRef = new Map<string, MappedFlow[]>();
  for (const flow of flows) {
    for (const ref of new Set([flow.source, flow.target])) {
      flowsByRef.set(ref, [...(flowsByRef.get(ref) ?? []), flow]);
    }
  }
  const homologations = new Map<string, MappedApplication['homologations']>();
  for (const { ref, homologation } of input.sources.flatMap(
    one => one.homologations,
  )) {
    homologations.set(ref, [...(homologations.get(ref) ?? []), homologation]);
  }

  const applications = graph.nodes
    .flatMap((node, index): MappedApplication[] => {
      if (node.kind !== 'application') return [];
      const { ref, title, parent } = node;
      const entity = nodeEntities[index];
      const resolved = attributes.get(ref) ?? {};
      const values = Object.fromEntries(
        Object.entries(resolved).map(([id, { value }]) => [id, value]),
      );
      const zone =
        parent !== undefined && graph.indexOf(parent) !== undefined
          ? parent
          : undefined;
      const owner = ownerOf(entity, entities);
      const history = homologations.get(ref) ?? [];
      return [
        {
          node: index,
          parts: parts.get(index) ?? [],
          ref,
          title,
          ...(zone !== undefined && { zone }),
          ...(owner !== undefined && { owner }),
          attributes: resolved,
          values,
          homologations: history,
          flows: flowsByRef.get(ref) ?? [],
          completeness: measureCompleteness(values, {
            owned: owner !== undefined,
            zoned: zone !== undefined,
            related: related.has(index),
            homologation: history.length > 0,
          }),
          searched: fold(
            [
              title,
              ref,
              values.acronym,
              values.pai,
              values.refAppId,
              values.mission,
            ]
              .filter(Boolean)
              .join(' '),
          ),
        },
      ];
    })
    .sort(
      (a, b) => compareTitles(a.title, b.title) || (a.ref < b.ref ? -1 : 1),
    );
  return {
    version,
    graph,
    entities: nodeEntities,
    applicationOf,
    applications,
    byRef: new Map(applications.map(one => [one.ref, one])),
  };
}

type Said = Map<string, Map<string, SourcedValue[]>>;

/** The entities that count by reference, and what is said of the attributes of the applications. */
function gather({ catalog, sources }: MapInput): {
  entities: Map<string, Entity>;
  said: Said;
} {
  const entities = new Map<string, Entity>();
  const said: Said = new Map();
  const say = (ref: string, attribute: string, value: SourcedValue) => {
    const ofRef = said.get(ref) ?? new Map<string, SourcedValue[]>();
    said.set(ref, ofRef);
    ofRef.set(attribute, [...(ofRef.get(attribute) ?? []), value]);
  };
  // What canel publishes is made again from the rows, which the catalog follows late.
  const known = knownApplicationEntities(knownApplications(sources));
  for (const entity of known) {
    entities.set(stringifyEntityRef(entity), withRelations(entity));
  }
  for (const { entity, at } of catalog) {
    const ref = stringifyEntityRef(entity);
    entities.set(ref, entity);
    if (!isApplication(entity)) continue;
    for (const [attribute, value] of catalogAttributes(entity, at)) {
      say(ref, attribute, value);
    }
  }
  for (const { source, records } of sources) {
    for (const { ref, attribute, value, author, at } of records) {
      say(ref, attribute, { source, value, author, at });
    }
  }
  for (const [ref, entity] of entities) {
    const values = [...(said.get(ref) ?? [])].flatMap(([attribute, sourced]) =>
      sourced.map(({ value }) => [attribute, value] as const),
    );
    if (isRestricted(values) && isApplication(entity)) {
      entities.set(ref, restricted(entity));
    }
  }
  return { entities, said };
}

function restricted(entity: Entity): Entity {
  const { metadata } = entity;
  const labels = {
    ...metadata.labels,
    [visibilityLabel]: restrictedVisibility,
  };
  return { ...entity, metadata: { ...metadata, labels } };
}

/** The relations that the catalog will give to what canel publishes. */
function withRelations(entity: Entity): Entity {
  const { owner, domain, subdomainOf } = entity.spec ?? {};
  const relation = (type: string, targetRef: unknown) =>
    typeof targetRef === 'string' ? [{ type, targetRef }] : [];
  return {
    ...entity,
    relations: [
      ...relation('ownedBy', owner),
      ...relation('partOf', domain ?? subdomainOf),
    ],
  };
}

function gatherFlows(
  { sources }: MapInput,
  entities: ReadonlyMap<string, Entity>,
): MappedFlow[] {
  return [
    ...[...entities.values()].flatMap(entity => readFlowEntity(entity) ?? []),
    ...sources.flatMap(({ source: origin, relations }) =>
      relations.flatMap(({ flow, sourceRef, targetRef, externalId }) =>
        flow
          ? [
              {
                ...flow,
                source: sourceRef,
                target: targetRef,
                id: `${origin}:${externalId}`,
                origin,
              },
            ]
          : [],
      ),
    ),
  ];
}

function gatherRelations({ sources }: MapInput): GraphEdge[] {
  return sources.flatMap(({ relations }) =>
    relations
      .filter(({ flow }) => !flow)
      .map(({ sourceRef, targetRef, kind }) => ({
        source: sourceRef,
        target: targetRef,
        kind,
      })),
  );
}

function resolveAll(
  said: Said,
  precedence: Precedence,
): Map<string, MappedApplication['attributes']> {
  const resolved = new Map<string, MappedApplication['attributes']>();
  for (const [ref, values] of said) {
    const ofRef: MappedApplication['attributes'] = {};
    for (const [attribute, sourced] of values) {
      const value = resolveAttribute(attribute, sourced, precedence);
      if (value) ofRef[attribute] = value;
    }
    resolved.set(ref, ofRef);
  }
  return resolved;
}

function ownerOf(
  entity: Entity,
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  const owner = entity.relations?.find(({ type }) => type === 'ownedBy');
  return owner &&
    owner.targetRef !== unknownOwnerRef &&
    entities.has(owner.targetRef)
    ? owner.targetRef
    : undefined;
}

/** By node, the application that it stands in, whatever the depth. */
function findApplications(graph: CompactGraph): Int32Array {
  const found = new Int32Array(graph.nodes.length).fill(-1);
  graph.nodes.forEach((node, index) => {
    if (node.kind === 'application') found[index] = index;
    else if (node.kind !== 'zone' && node.parent !== undefined) {
      const parent = graph.indexOf(node.parent);
      if (parent !== undefined && graph.nodes[parent].kind === 'application') {
        found[index] = parent;
      }
    }
  });
  return found;
}

/** Applications with an edge to another one, through their parts as well. */
function relatedApplications(
  { sources, targets }: CompactGraph,
  applicationOf: Int32Array,
): Set<number> {
  const related = new Set<number>();
  sources.forEach((source, edge) => {
    const [from, to] = [applicationOf[source], applicationOf[targets[edge]]];
    if (from < 0 || to < 0 || from === to) return;
    related.add(from).add(to);
  });
  return related;
}
