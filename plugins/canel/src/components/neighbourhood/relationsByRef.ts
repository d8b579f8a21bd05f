import type {
  EdgeKind,
  NeighbourhoodAnswer,
} from '@cloud-pi-native/plugin-canel-common';

/** A relation of a node, seen from it. */
export interface Relation {
  /** Place of the edge in the answer. */
  place: number;
  kind: EdgeKind;
  /** Title of the other end. */
  title: string;
  /** The node is the source of the edge. */
  isOutgoing: boolean;
}

/** The relations of each node within the neighbourhood, by its reference. */
export function relationsByRef(
  answer: NeighbourhoodAnswer,
): ReadonlyMap<string, readonly Relation[]> {
  const titles = new Map(answer.nodes.map(node => [node.ref, node.title]));
  const relations = new Map<string, Relation[]>(
    answer.nodes.map(({ ref }) => [ref, []]),
  );
  for (const [place, { source, target, kind }] of answer.edges.entries()) {
    const nameOf = (ref: string) => titles.get(ref) ?? ref;
    relations
      .get(source)
      ?.push({ place, kind, title: nameOf(target), isOutgoing: true });
    relations
      .get(target)
      ?.push({ place, kind, title: nameOf(source), isOutgoing: false });
  }
  return relations;
}
