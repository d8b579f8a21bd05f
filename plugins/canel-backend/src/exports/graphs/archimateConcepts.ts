import type {
  EdgeKind,
  FlowNature,
  NodeKind,
} from '@cloud-pi-native/plugin-canel-common';

/** What each kind of node is in ArchiMate 3. */
export const elementTypes: Record<NodeKind, string> = {
  zone: 'Grouping',
  application: 'ApplicationComponent',
  module: 'ApplicationComponent',
  api: 'ApplicationInterface',
  resource: 'Node',
  environment: 'Node',
  group: 'BusinessActor',
};

/** The relationship of ArchiMate 3 that says the same as an edge. */
export interface ArchimateRelationship {
  type: 'Aggregation' | 'Association' | 'Composition' | 'Flow' | 'Serving';
  /** It goes from the target of the edge to its source: « A depends on B » is « B serves A ». */
  reversed?: boolean;
}

const relationships: Record<EdgeKind, ArchimateRelationship> = {
  contains: { type: 'Composition' },
  owns: { type: 'Association' },
  'depends-on': { type: 'Serving', reversed: true },
  'provides-api': { type: 'Composition' },
  'consumes-api': { type: 'Serving', reversed: true },
  'hosted-on': { type: 'Serving', reversed: true },
  'service-user': { type: 'Serving', reversed: true },
  'data-user': { type: 'Flow', reversed: true },
  sso: { type: 'Serving', reversed: true },
  correlated: { type: 'Association' },
  replaces: { type: 'Association' },
  flow: { type: 'Flow' },
};

/** A zone gathers what it does not own; a call is a service, whatever flows back. */
export function relationshipOf(
  edge: { kind: EdgeKind; nature?: FlowNature },
  sourceKind: NodeKind | undefined,
): ArchimateRelationship {
  if (edge.kind === 'contains' && sourceKind === 'zone') {
    return { type: 'Aggregation' };
  }
  if (edge.kind === 'flow' && edge.nature === 'service') {
    return { type: 'Serving', reversed: true };
  }
  return relationships[edge.kind];
}
