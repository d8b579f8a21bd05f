import {
  type EdgeKind,
  type NeighbourhoodAnswer,
  walkNeighbourhood,
} from '@cloud-pi-native/plugin-canel-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';

/** What surrounds an application, without what the person may not see nor what is behind it. */
export function neighbourhoodOf(
  caller: CallerMap,
  { application }: DayFacts,
  options: { depth: number; limit: number; edgeKinds?: readonly EdgeKind[] },
): NeighbourhoodAnswer {
  const { graph, sight } = caller;
  const { nodes, edges, left } = walkNeighbourhood(graph, [application.node], {
    ...options,
    isVisible: sight.isVisible,
  });
  return {
    nodes: nodes.map(index => {
      const { ref, kind, title } = graph.nodes[index];
      return { ref, kind, title, alerts: caller.find(ref)?.alerts ?? [] };
    }),
    edges: edges.map(index => {
      const { source, target, kind, nature } = graph.edges[index];
      return { source, target, kind, ...(nature && { nature }) };
    }),
    left,
  };
}
