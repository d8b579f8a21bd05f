import {
  type ImpactColumns,
  type ImpactDirection,
  nodeKinds,
  walkImpact,
} from '@cloud-pi-native/plugin-canel-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';

const accredited = ['valid', 'expires-soon'];
const notAccredited = ['none', 'in-progress', 'expired', 'refused'];
const applicationCode = nodeKinds.indexOf('application');

/** What falls with an application, or takes it along. What the person may not see is counted, and has no name. */
export function impactOf(
  caller: CallerMap,
  facts: DayFacts,
  direction: ImpactDirection,
  depth: number | undefined,
): ImpactColumns {
  const { application } = facts;
  const { graph, sight } = caller;
  // Whose fall takes the application along is found through its parts; its own fall is theirs.
  const starts =
    direction === 'down'
      ? [application.node, ...application.parts]
      : [application.node];
  const impact = walkImpact(graph, starts, direction, { maximumDepth: depth });
  const dima = dimaOf(facts);
  const hits: ImpactColumns['hits'] = {
    counts: countsOf(impact.depths),
    refs: [],
    titles: [],
    kinds: [],
    via: differencesOf(impact.via),
    edges: Array.from(impact.edges, edge => graph.kinds[edge]),
  };
  const downtimes: ImpactColumns['downtimes'] = { hits: [], dimas: [] };
  const accreditations: number[] = [];
  let applications = 0;
  let hidden = 0;
  impact.nodes.forEach((node, place) => {
    const { kind, ref, title } = graph.nodes[node];
    const code = nodeKinds.indexOf(kind);
    hits.kinds.push(code);
    if (!sight.isVisible(node)) {
      hidden += 1;
      hits.refs.push('');
      hits.titles.push('');
      return;
    }
    hits.refs.push(ref);
    hits.titles.push(title);
    if (code !== applicationCode) return;
    applications += 1;
    const hit = caller.factsAt(node);
    if (!hit) return;
    const [falls, cause] = direction === 'down' ? [hit, facts] : [facts, hit];
    const hitDima = dimaOf(hit);
    if (hitDima !== undefined && cannotHold(dimaOf(falls), dimaOf(cause))) {
      downtimes.hits.push(place);
      downtimes.dimas.push(hitDima);
    }
    if (
      accredited.includes(falls.homologation.state) &&
      notAccredited.includes(cause.homologation.state)
    ) {
      accreditations.push(place);
    }
  });
  return {
    ref: application.ref,
    title: application.title,
    direction,
    ...(dima !== undefined && { dima }),
    hits,
    downtimes,
    accreditations,
    applications,
    hidden,
  };
}

/** Maximum downtime in hours, when it is known. */
function dimaOf({ application }: DayFacts): number | undefined {
  const { dima } = application.values;
  return typeof dima === 'number' ? dima : undefined;
}

/** Whether what falls must be back before what takes it along has to be. */
function cannotHold(falls?: number, cause?: number): boolean {
  return falls !== undefined && cause !== undefined && falls < cause;
}

/** How many there are of each distance, from 1. */
function countsOf(depths: Uint32Array): number[] {
  const counts = Array<number>(depths.at(-1) ?? 0).fill(0);
  depths.forEach(depth => {
    counts[depth - 1] += 1;
  });
  return counts;
}

function differencesOf(values: Int32Array): number[] {
  return Array.from(values, (value, place) =>
    place === 0 ? value : value - values[place - 1],
  );
}
