import type { Entity } from '@backstage/catalog-model';
import type {
  AttributeValue,
  CompactGraph,
  Completeness,
  Flow,
  Homologation,
  ResolvedAttribute,
} from '@cloud-pi-native/plugin-canel-common';

/** A flow of an application, with what says it. */
export type MappedFlow = Flow & { id: string; origin: string };

/** An application of the map: what does not depend on who looks at it, nor on the day. */
export interface MappedApplication {
  /** Place among the nodes of the graph. */
  node: number;
  /** Places of what stands in it; the fall of one of them is the fall of the application. */
  parts: number[];
  ref: string;
  title: string;
  zone?: string;
  /** Only a group that the catalog has. */
  owner?: string;
  attributes: Record<string, ResolvedAttribute>;
  values: Record<string, AttributeValue>;
  homologations: Homologation[];
  flows: MappedFlow[];
  completeness: Completeness;
  /** What it is found by, folded. */
  searched: string;
}

/** Everything that is known of the applications at a time. Never changes once built. */
export interface ApplicationMap {
  version: number;
  graph: CompactGraph;
  /** By place of the node: the entity that decides who sees it. */
  entities: readonly Entity[];
  /** By place of the node: the place of the application that it stands in, or its own, or -1. */
  applicationOf: Int32Array;
  /** By title. */
  applications: readonly MappedApplication[];
  byRef: ReadonlyMap<string, MappedApplication>;
}
