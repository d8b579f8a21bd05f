import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { EdgeKind, FlowNature, NodeKind } from '../model';
import type { AttributeSource } from '../precedence';
import type { dashboardHorizons } from './endings';
import type { AlertId } from './types';

/** A node of a picture of few nodes. @public */
export interface PictureNode {
  ref: string;
  kind: NodeKind;
  title: string;
  /** An application only: the alerts that it raises. */
  alerts: AlertId[];
}

/** An edge of a picture of few nodes. @public */
export interface PictureEdge {
  source: string;
  target: string;
  kind: EdgeKind;
  nature?: FlowNature;
}

/** What surrounds an application. @public */
export interface NeighbourhoodAnswer {
  nodes: PictureNode[];
  edges: PictureEdge[];
  /** Nodes within the depth that the limit left out. */
  left: number;
}

/**
 * The whole map, in columns, for thousands of nodes: the n-th entry of each array is about the n-th node. Everything
 * is an index into another array of the same answer, so that it compresses well.
 *
 * @public
 */
export interface MapAnswer {
  /** Version of the graph, and of the layout. */
  version: number;
  nodes: {
    refs: string[];
    titles: string[];
    /** Codes of the kinds, places in `nodeKinds`. */
    kinds: number[];
    /** Place of the zone or application that the node stands in, -1 for none. */
    parents: number[];
    /** Layout, rounded: 0 to 10,000. */
    x: number[];
    y: number[];
    /** By facet id, the place of the value of each application in `facets`, -1 when it is not known. */
    values: Record<string, number[]>;
  };
  /** By facet id, the values with their words. */
  facets: Record<string, { value: string; label: BilingualText }[]>;
  edges: {
    /**
     * Edges sorted by source then target, each written as the difference with the one before: of the source, and of
     * the target (from 0 when the source changes).
     */
    sources: number[];
    targets: number[];
    /** Codes of the kinds, places in `edgeKinds`. */
    kinds: number[];
  };
}

/** What the rows and columns of a matrix are. @public */
export const matrixKinds = ['hosting', 'owner', 'flows'] as const;
/** @public */
export type MatrixKind = (typeof matrixKinds)[number];

/** @public */
export interface MatrixHeading {
  /** An entity reference, or the value of a facet. */
  id: string;
  title: BilingualText;
}

/** Every row of the filter: few numbers each, of which a screen draws what is seen. @public */
export interface MatrixAnswer {
  kind: MatrixKind;
  rows: MatrixHeading[];
  columns: MatrixHeading[];
  /** Only those that are not empty: places of the row and of the column, and how many. */
  cells: { row: number; column: number; count: number }[];
}

/** Applications by zone and by direction: a heat map. @public */
export interface LandscapeAnswer {
  zones: MatrixHeading[];
  owners: MatrixHeading[];
  cells: {
    zone: number;
    owner: number;
    count: number;
    /** How many of them raise an alert. */
    alerts: number;
  }[];
}

/** @public */
export const calendarKinds = [
  'phase',
  'replacement',
  'homologation-end',
  'support-end',
] as const;
/** @public */
export type CalendarKind = (typeof calendarKinds)[number];

/** Something that happens to an application on a day. @public */
export interface CalendarEntry {
  ref: string;
  title: string;
  /** `YYYY-MM-DD`. */
  day: string;
  kind: CalendarKind;
  /** Which phase, which product. */
  detail: BilingualText;
}

/** @public */
export interface CompletenessAnswer {
  /** Number of applications at each level, 0 to 3. */
  levels: [number, number, number, number];
  /** What the guide asks for, and how many applications lack it. */
  items: {
    id: string;
    label: BilingualText;
    level: 1 | 2 | 3;
    missing: number;
  }[];
}

/** A change of the map. @public */
export interface MapChange {
  ref: string;
  title: string;
  at: string;
  kind: 'added' | 'removed' | 'changed';
  /** Id of the attribute, `homologation`, or absent. */
  what?: string;
  before?: string;
  after?: string;
  author: string;
}

/** The first page of who governs: « tour de contrôle ». @public */
export interface DashboardAnswer {
  total: number;
  /** Number of applications that raise each alert. */
  alerts: { id: AlertId; label: BilingualText; count: number }[];
  /** Homologations, supports and lives that end within so many months. */
  expiring: { months: (typeof dashboardHorizons)[number]; entries: number }[];
  nextEntries: CalendarEntry[];
  changes: MapChange[];
  completeness: CompletenessAnswer['levels'];
}

/** A filter, columns and a sort kept under a name, shared in a team or kept to oneself. @public */
export interface SavedView {
  id: string;
  name: string;
  /** The query of the address, without the question mark. */
  query: string;
  /** Entity reference of the group that sees it; only its author when absent. */
  sharedWith?: string;
  author: string;
}

/** How a reading of a source went. @public */
export interface SourceReading {
  source: string;
  startedAt: string;
  finishedAt?: string;
  state: 'running' | 'succeeded' | 'failed' | 'refused';
  read: number;
  added: number;
  changed: number;
  removed: number;
  /** What was put right or left out on the way, and why it failed or was refused. */
  remarks: BilingualText[];
}

/** A source that is read on a schedule, and how that goes. @public */
export interface SourceStatus {
  source: AttributeSource;
  title: BilingualText;
  /** ISO 8601 instant of the next reading, as far as the schedule tells; absent before the first one. */
  nextReadingAt?: string;
  /** A reading that would remove more of its applications than this share is refused. 0 to 100. */
  rejectRemovalsAbovePercentage: number;
  /** Newest first; those that say how things go by now. */
  readings: SourceReading[];
}

/** The sources, and where they say different things. @public */
export interface SourcesAnswer {
  items: SourceStatus[];
  disagreements: {
    /** Of which at least two sources say different things. */
    applications: number;
    /** Values that others contradict: those that hold, and those set aside. */
    bySource: { source: AttributeSource; held: number; setAside: number }[];
  };
}
