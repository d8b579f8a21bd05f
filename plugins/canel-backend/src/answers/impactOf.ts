import {
  type ImpactColumns,
  type ImpactDirection,
  nodeKinds,
  walkImpact,
} from '@cloud-pi-native/plugin-canel-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';
import { accreditation, impactFacts } from './impactFacts';

const applicationCode = nodeKinds.indexOf('application');

/** What falls with an application, or takes it along. What the person may not see is counted, and has no name. */
export function impactOf(
  caller: CallerMap,
  { application }: DayFacts,
  direction: ImpactDirection,
  depth: number | undefined,
): ImpactColumns {
  const { graph, sight } = caller;
  const { kinds, dimas, accreditations } = impactFacts(caller.map, caller.day);
  const start = application.node;
  // Whose fall takes the application along is found through its parts; its own fall is theirs.
  const starts = direction === 'down' ? [start, ...application.parts] : [start];
  const impact = walkImpact(graph, starts, direction, { maximumDepth: depth });
  const answer: ImpactColumns = {
    ref: application.ref,
    title: application.title,
    direction,
    ...(!Number.isNaN(dimas[start]) && { dima: dimas[start] }),
    hits: { counts: [], refs: [], titles: [], kinds: [], via: [], edges: [] },
    downtimes: { hits: [], dimas: [] },
    accreditations: [],
    applications: 0,
    hidden: 0,
  };
  const { hits, downtimes } = answer;
  // Ten thousand hits are answered in a few milliseconds as long as nothing is looked up for each of them.
  for (let place = 0; place < impact.nodes.length; place++) {
    const node = impact.nodes[place];
    const level = impact.depths[place] - 1;
    hits.counts[level] = (hits.counts[level] ?? 0) + 1;
    hits.kinds.push(kinds[node]);
    hits.via.push(impact.via[place] - (place > 0 ? impact.via[place - 1] : 0));
    hits.edges.push(graph.kinds[impact.edges[place]]);
    if (!sight.isVisible(node)) {
      answer.hidden += 1;
      hits.refs.push('');
      hits.titles.push('');
      continue;
    }
    const { ref, title } = graph.nodes[node];
    hits.refs.push(ref);
    hits.titles.push(title);
    if (kinds[node] !== applicationCode) continue;
    answer.applications += 1;
    const [falls, cause] = direction === 'down' ? [node, start] : [start, node];
    // What falls must be back before what takes it along has to be; a downtime that is not known compares to none.
    if (dimas[falls] < dimas[cause]) {
      downtimes.hits.push(place);
      downtimes.dimas.push(dimas[node]);
    }
    if (
      accreditations[falls] === accreditation.given &&
      accreditations[cause] === accreditation.lacking
    ) {
      answer.accreditations.push(place);
    }
  }
  return answer;
}
