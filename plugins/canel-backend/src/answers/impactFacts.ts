import { nodeKinds } from '@cloud-pi-native/plugin-canel-common';
import type { ApplicationMap } from '../graph/ApplicationMap';
import { dayFacts } from './dayFacts';

/** What an impact asks of thousands of nodes, by place of the node. */
export interface ImpactFacts {
  /** Codes of the kinds, places in `nodeKinds`. */
  kinds: Uint8Array;
  /** Maximum downtimes in hours; `NaN` when it is not known, or for what is no application. */
  dimas: Float64Array;
  /** One of {@link accreditation}. */
  accreditations: Uint8Array;
}

/** What an accreditation leans on, or may lean on. */
export const accreditation = { other: 0, given: 1, lacking: 2 } as const;

const given = ['valid', 'expires-soon'];
const lacking = ['none', 'in-progress', 'expired', 'refused'];

const known = new WeakMap<
  ApplicationMap,
  { day: string; facts: ImpactFacts }
>();

/** The facts of a map on a day; computed once a day for each map. */
export function impactFacts(map: ApplicationMap, day: string): ImpactFacts {
  const kept = known.get(map);
  if (kept?.day === day) return kept.facts;
  const { nodes } = map.graph;
  const facts: ImpactFacts = {
    kinds: Uint8Array.from(nodes, ({ kind }) => nodeKinds.indexOf(kind)),
    dimas: new Float64Array(nodes.length).fill(NaN),
    accreditations: new Uint8Array(nodes.length),
  };
  for (const { application, homologation } of dayFacts(map, day)) {
    const { node, values } = application;
    if (typeof values.dima === 'number') facts.dimas[node] = values.dima;
    if (given.includes(homologation.state)) {
      facts.accreditations[node] = accreditation.given;
    } else if (lacking.includes(homologation.state)) {
      facts.accreditations[node] = accreditation.lacking;
    }
  }
  known.set(map, { day, facts });
  return facts;
}
