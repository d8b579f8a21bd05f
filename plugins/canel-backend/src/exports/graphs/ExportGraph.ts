import type {
  AlertId,
  EdgeKind,
  FlowNature,
  NodeKind,
} from '@cloud-pi-native/plugin-canel-common';
import type { ExportLanguage } from '../tables/ExportTable';

export interface ExportNode {
  /** Entity reference. */
  ref: string;
  kind: NodeKind;
  title: string;
  /** Entity reference of the application or zone it stands in. */
  parent?: string;
  alerts?: readonly AlertId[];
  /** Of the layout, 0 to 10,000. */
  x: number;
  y: number;
}

export interface ExportEdge {
  source: string;
  target: string;
  kind: EdgeKind;
  /** Of a `flow`. */
  nature?: FlowNature;
}

/** What the graph formats write. Both ends of an edge are among the nodes. */
export interface ExportGraph {
  nodes: readonly ExportNode[];
  edges: readonly ExportEdge[];
  language: ExportLanguage;
}
