import type {
  EdgeKind,
  NeighbourhoodAnswer,
} from '@cloud-pi-native/plugin-canel-common';

/** A relation of a node, seen from it. */
export interface Relation {
  kind: EdgeKind;
  /** Title of the other end. */
  title: string;
  /** The node is the source of the edge. */
  isOutgoing: boolean;
}

/** The relations of a node within the neighbourhood. */
export function relationsOf(
  answer: NeighbourhoodAnswer,
  ref: string,
): Relation[] {
  const titles = new Map(answer.nodes.map(node => [node.ref, node.title]));
  return answer.edges.flatMap(({ source, target, kind }): Relation[] => {
    if (source === ref) {
      return [{ kind, title: titles.get(target) ?? target, isOutgoing: true }];
    }
    return target === ref
      ? [{ kind, title: titles.get(source) ?? source, isOutgoing: false }]
      : [];
  });
}
