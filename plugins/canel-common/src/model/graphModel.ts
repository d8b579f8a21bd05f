import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** What the nodes of the map are. The order is the code of the kind in the compact graph: append only. @public */
export const nodeKinds = [
  'zone',
  'application',
  'module',
  'api',
  'resource',
  'environment',
  'group',
] as const;
/** @public */
export type NodeKind = (typeof nodeKinds)[number];

/**
 * What the edges of the map are. The order is the code of the kind in the compact graph: append only.
 *
 * @public
 */
export const edgeKinds = [
  'contains',
  'owns',
  'depends-on',
  'provides-api',
  'consumes-api',
  'hosted-on',
  'service-user',
  'data-user',
  'sso',
  'correlated',
  'replaces',
  'flow',
] as const;
/** @public */
export type EdgeKind = (typeof edgeKinds)[number];

/** Who falls with whom: `source` falls when the target falls, the other way round, or neither. @public */
export type Dependency = 'source' | 'target' | 'none';

/**
 * What each edge means for impact. A flow is told by its nature: who calls a service falls with it; who receives data
 * falls with who sends them.
 *
 * @public
 */
export const edgeMeanings: Record<
  EdgeKind,
  { label: BilingualText; falls: Dependency }
> = {
  contains: { label: { fr: 'contient', en: 'contains' }, falls: 'source' },
  owns: { label: { fr: 'répond de', en: 'owns' }, falls: 'none' },
  'depends-on': {
    label: { fr: 'dépend de', en: 'depends on' },
    falls: 'source',
  },
  'provides-api': {
    label: { fr: 'fournit l’API', en: 'provides the API' },
    falls: 'target',
  },
  'consumes-api': {
    label: { fr: 'appelle l’API', en: 'calls the API' },
    falls: 'source',
  },
  'hosted-on': {
    label: { fr: 'est hébergée sur', en: 'is hosted on' },
    falls: 'source',
  },
  'service-user': {
    label: { fr: 'utilise le service de', en: 'uses the service of' },
    falls: 'source',
  },
  'data-user': {
    label: { fr: 'utilise les données de', en: 'uses the data of' },
    falls: 'source',
  },
  sso: {
    label: { fr: 's’authentifie par', en: 'signs in through' },
    falls: 'source',
  },
  correlated: {
    label: { fr: 'est liée à', en: 'is correlated with' },
    falls: 'none',
  },
  replaces: { label: { fr: 'remplace', en: 'replaces' }, falls: 'none' },
  flow: { label: { fr: 'envoie vers', en: 'sends to' }, falls: 'target' },
};

/** @public */
export const flowNatures = ['service', 'data', 'file', 'message'] as const;
/** `service`: the source calls the target. The others: the target receives what the source sends. @public */
export type FlowNature = (typeof flowNatures)[number];

/** Who falls with whom over a flow. @public */
export function flowFalls(nature: FlowNature): Dependency {
  return nature === 'service' ? 'source' : 'target';
}

/** A flow between two applications, declared in Git (kind `Flow`), read from RefApp or brought by a file. @public */
export interface Flow {
  /** Entity references of applications. */
  source: string;
  target: string;
  nature: FlowNature;
  protocol?: string;
  port?: number;
  frequency?: string;
  data?: string;
  /** Protection of what it carries. */
  sensitivity?: 'NP' | 'DR';
  encrypted?: boolean;
  exposure?: 'internet' | 'intranet' | 'rie';
}

/** A node, as the sources of the graph give it. @public */
export interface GraphNode {
  /** Entity reference. */
  ref: string;
  kind: NodeKind;
  title: string;
  /** Entity reference of the application or zone it stands in. */
  parent?: string;
}

/** An edge, as the sources of the graph give it. @public */
export interface GraphEdge {
  source: string;
  target: string;
  kind: EdgeKind;
  /** Of a `flow`. */
  nature?: FlowNature;
}
