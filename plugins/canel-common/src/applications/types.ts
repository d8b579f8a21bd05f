import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { AttributeValue } from '../attributes';
import type { Completeness } from '../completeness';
import type { Homologation, HomologationStatus } from '../homologation';
import type { HostingAdvice } from '../hosting';
import type { ImpactDirection } from '../graph';
import type { EdgeKind, Flow, GraphNode } from '../model';
import type { ResolvedAttribute } from '../precedence';

/** An application, as lists show it: the values that hold, and what follows from them on the day of the answer. @public */
export interface ApplicationSummary {
  /** Entity reference of the catalog, `system:default/…`. */
  ref: string;
  title: string;
  /** Entity references of the urbanisation zone and of the team or direction that owns it. */
  zone?: string;
  owner?: string;
  /** By attribute id. */
  values: Record<string, AttributeValue>;
  homologation: HomologationStatus;
  /** Level of completeness of the map on it, 0 to 3. */
  completeness: Completeness['level'];
  /** Ids of the alerts that it raises. */
  alerts: AlertId[];
  /** Numbers of applications that fall with it, and with which it falls, at one edge. */
  dependents: number;
  dependencies: number;
}

/** @public */
export const alertIds = [
  'dr-outside-dr-hosting',
  'open-data-on-sovereign-cloud',
  'not-owned',
  'homologation-expired',
  'homologation-missing-in-production',
  'support-ended',
  'dates-out-of-order',
  'sources-disagree',
] as const;
/** @public */
export type AlertId = (typeof alertIds)[number];

/** The identity card of an application. @public */
export interface ApplicationCard extends ApplicationSummary {
  /** By attribute id, with where each value comes from and what other sources say. */
  attributes: Record<string, ResolvedAttribute>;
  homologations: Homologation[];
  completenessDetail: Completeness;
  hostingAdvice: HostingAdvice[];
  flows: (Flow & { id: string; origin: string; otherTitle: string })[];
}

/** Filters of the applications, one and the same for every tab, list and export; in the address as well. @public */
export interface ApplicationFilter {
  /** Words looked for in the titles, acronyms, identifiers and missions. */
  text?: string;
  /** By facet id, the values accepted; the empty text stands for "not known". */
  facets: Record<string, string[]>;
}

/** Facets that are no attribute. @public */
export const derivedFacets = [
  'zone',
  'owner',
  'homologation',
  'completeness',
  'alert',
] as const;
/** @public */
export type DerivedFacet = (typeof derivedFacets)[number];

/** How many of the applications would be left with one more value chosen. @public */
export interface FacetCount {
  value: string;
  label: BilingualText;
  count: number;
}

/** @public */
export interface ApplicationList {
  items: ApplicationSummary[];
  total: number;
  facets: Record<string, FacetCount[]>;
  /** Version of the graph that the answer was computed on. */
  version: number;
}

/** One thing reached by an impact. A node that the caller may not see has neither reference nor title. @public */
export interface ImpactHit {
  ref?: string;
  title?: string;
  kind: GraphNode['kind'];
  depth: number;
  /** Place in the hits of the one that explains it, -1 for the starting application. */
  via: number;
  edge: EdgeKind;
  /** What it means for continuity and for accreditation. */
  consequences: BilingualText[];
}

/** @public */
export interface ImpactAnswer {
  ref: string;
  title: string;
  direction: ImpactDirection;
  hits: ImpactHit[];
  /** Applications among the hits that the caller may see. */
  applications: number;
  /** Hits that the caller may not see. */
  hidden: number;
}
