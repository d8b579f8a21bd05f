import {
  edgeKinds,
  type ImpactAnswer,
  type ImpactDirection,
  type ImpactHit,
  walkImpact,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';

const accredited = ['valid', 'expires-soon'];
const notAccredited = ['none', 'in-progress', 'expired', 'refused'];

/** What falls with an application, or takes it along. What the person may not see is counted, and has no name. */
export function impactOf(
  caller: CallerMap,
  facts: DayFacts,
  direction: ImpactDirection,
  depth: number | undefined,
): ImpactAnswer {
  const { application } = facts;
  const { graph, sight } = caller;
  // Whose fall takes the application along is found through its parts; its own fall is theirs.
  const starts =
    direction === 'down'
      ? [application.node, ...application.parts]
      : [application.node];
  const impact = walkImpact(graph, starts, direction, { maximumDepth: depth });
  let applications = 0;
  let hidden = 0;
  const hits = Array.from(impact.nodes, (index, place): ImpactHit => {
    const { kind, ref, title } = graph.nodes[index];
    const isVisible = sight.isVisible(index);
    if (!isVisible) hidden += 1;
    else if (kind === 'application') applications += 1;
    const hit = caller.factsAt(index);
    return {
      ...(isVisible && { ref, title }),
      kind,
      depth: impact.depths[place],
      via: impact.via[place],
      edge: edgeKinds[graph.kinds[impact.edges[place]]],
      consequences: hit ? consequencesOf(facts, hit, direction) : [],
    };
  });
  return {
    ref: application.ref,
    title: application.title,
    direction,
    hits,
    applications,
    hidden,
  };
}

/** What it means for continuity and for accreditation that one of two applications falls with the other. */
function consequencesOf(
  start: DayFacts,
  hit: DayFacts,
  direction: ImpactDirection,
): BilingualText[] {
  const [falls, cause] = direction === 'down' ? [hit, start] : [start, hit];
  const consequences: BilingualText[] = [];
  const { dima } = falls.application.values;
  const { dima: causeDima } = cause.application.values;
  const [title, other] = [falls.application.title, cause.application.title];
  if (
    typeof dima === 'number' &&
    typeof causeDima === 'number' &&
    dima < causeDima
  ) {
    consequences.push({
      fr: `La DIMA de ${dima} h de ${title} ne peut être tenue : ${other} peut rester arrêtée ${causeDima} h.`,
      en: `The maximum downtime of ${dima} h of ${title} cannot be held: ${other} may stay down for ${causeDima} h.`,
    });
  }
  if (
    accredited.includes(falls.homologation.state) &&
    notAccredited.includes(cause.homologation.state)
  ) {
    consequences.push({
      fr: `L’homologation de ${title} s’appuie sur ${other}, qui n’est pas homologuée.`,
      en: `The accreditation of ${title} leans on ${other}, which is not accredited.`,
    });
  }
  return consequences;
}
