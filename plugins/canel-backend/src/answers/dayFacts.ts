import {
  type AlertId,
  applicationAttributes,
  type HomologationStatus,
  homologationStatus,
  raiseAlerts,
} from '@cloud-pi-native/plugin-canel-common';
import type {
  ApplicationMap,
  MappedApplication,
} from '../graph/ApplicationMap';

/** What follows on a day from what is known of an application. */
export interface DayFacts {
  application: MappedApplication;
  homologation: HomologationStatus;
  alerts: AlertId[];
  /** By facet id, its values; none when it is not known. Of `missing`, the items of completeness that are. */
  facets: Readonly<Record<string, readonly string[]>>;
}

/** Attributes that the list can be filtered by. */
export const facetAttributes = applicationAttributes.filter(
  ({ facet }) => facet,
);

const known = new WeakMap<ApplicationMap, { day: string; facts: DayFacts[] }>();

/** The facts of all applications of the map on a day, in the order of the map; computed once a day for each map. */
export function dayFacts(
  map: ApplicationMap,
  day: string,
): readonly DayFacts[] {
  const kept = known.get(map);
  if (kept?.day === day) return kept.facts;
  const facts = map.applications.map(one => factsOf(map, one, day));
  known.set(map, { day, facts });
  return facts;
}

/** The day on which an answer is given, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function factsOf(
  map: ApplicationMap,
  application: MappedApplication,
  day: string,
): DayFacts {
  const { values, attributes, homologations, owner, completeness } =
    application;
  const homologation = homologationStatus(homologations, day);
  const alerts = raiseAlerts(
    values,
    {
      owned: owner !== undefined,
      homologation: homologation.state,
      disagreement: Object.values(attributes).some(
        ({ disagreements }) => disagreements.length > 0,
      ),
    },
    day,
  );
  const facets: Record<string, readonly string[]> = {
    zone: zonesAround(map, application.zone),
    owner: owner === undefined ? [] : [owner],
    homologation: [homologation.state],
    completeness: [String(completeness.level)],
    alert: alerts,
    missing: completeness.items.flatMap(({ id, present }) =>
      present ? [] : [id],
    ),
  };
  for (const { id } of facetAttributes) {
    const value = values[id];
    facets[id] =
      value === undefined || typeof value === 'object' ? [] : [String(value)];
  }
  return { application, homologation, alerts, facets };
}

/** A zone and those around it: who asks for the outer one asks for what stands in the inner ones. */
export function zonesAround(
  { graph }: ApplicationMap,
  zone?: string,
): string[] {
  const zones: string[] = [];
  for (let ref = zone; ref !== undefined && !zones.includes(ref); ) {
    zones.push(ref);
    const index = graph.indexOf(ref);
    ref = index === undefined ? undefined : graph.nodes[index].parent;
  }
  return zones;
}
