import { stratify, tree } from 'd3-hierarchy';
import type { ImpactAnswer } from '@cloud-pi-native/plugin-canel-common';

/** Pixels. */
export const treeSizes = {
  row: 26,
  column: 200,
  radius: 6,
  margin: 16,
} as const;

/** Hits that the picture shows at most: more would be no help beside the table. */
const shownAtMost = 40;

interface Point {
  x: number;
  y: number;
}

interface Item {
  key: string;
  /** Key of what explains it. */
  parent: string;
  title?: string;
}

/** @see layoutTree */
export interface ImpactPicture {
  width: number;
  height: number;
  nodes: (Point & {
    key: string;
    /** Absent when the reader may not see it. */
    title?: string;
    isHidden: boolean;
    isRoot: boolean;
  })[];
  links: { key: string; from: Point; to: Point }[];
}

/** Places the starting application on the left and each of the nearest hits right of what explains it, in pixels. */
export function layoutTree(impact: ImpactAnswer): ImpactPicture {
  const hits = impact.hits.slice(0, shownAtMost);
  const items: Item[] = [
    { key: 'root', parent: '', title: impact.title },
    ...hits.map(({ title, via }, place) => ({
      key: String(place),
      parent: via < 0 ? 'root' : String(via),
      title,
    })),
  ];
  const root = stratify<Item>()
    .id(({ key }) => key)
    .parentId(({ parent }) => parent)(items);
  const placed = tree<Item>().nodeSize([treeSizes.row, treeSizes.column])(root);
  const descendants = placed.descendants();
  const top = Math.min(...descendants.map(({ x }) => x));
  const bottom = Math.max(...descendants.map(({ x }) => x));
  // The library grows downwards; the reader reads from left to right.
  const at = (node: Point): Point => ({
    x: node.y + treeSizes.margin,
    y: node.x - top + treeSizes.margin,
  });
  return {
    width: (placed.height + 1) * treeSizes.column + treeSizes.margin,
    height: bottom - top + 2 * treeSizes.margin,
    nodes: descendants.map(node => ({
      ...at(node),
      key: node.data.key,
      title: node.data.title,
      isHidden: node.data.title === undefined,
      isRoot: node === placed,
    })),
    links: placed.links().map(({ source, target }) => ({
      key: target.data.key,
      from: at(source),
      to: at(target),
    })),
  };
}
