import {
  neededBy,
  type ServiceLevel,
  type ServiceState,
  stateOf,
} from '@cloud-pi-native/plugin-service-levels-common';
import { staleSecondsOf } from '../probes/ProbeWorker';
import type { StoredIncident } from '../stores/IncidentStore';
import type { StoredMaintenance } from '../stores/MaintenanceStore';
import type { StoredProbe } from '../stores/ProbeStore';
import { maintenancesOf, spanOf } from './maintenanceRules';

/** What is known now, to say how services are. */
export interface Situation {
  /** Milliseconds since the epoch. */
  now: number;
  services: readonly ServiceLevel[];
  probes: readonly StoredProbe[];
  /** Open ones. */
  incidents: readonly StoredIncident[];
  maintenances: readonly StoredMaintenance[];
}

/** How a probe is: after a silence it is not known any more. */
export function probeStateAt(
  probe: StoredProbe,
  now: number,
): 'up' | 'down' | 'no-data' {
  const { state, lastAt } = probe.memory;
  const isFresh =
    lastAt !== undefined && now - lastAt <= staleSecondsOf(probe) * 1000;
  return isFresh ? state : 'no-data';
}

/** How a service is, and since when as far as that is known. */
export function serviceStateAt(
  name: string,
  situation: Situation,
): { state: ServiceState; since?: string } {
  const { now, services } = situation;
  const needed = neededBy(name, services);
  const probes = situation.probes.filter(
    ({ service, isPaused }) => !isPaused && needed.includes(service),
  );
  const maintenance = maintenancesOf(
    name,
    situation.maintenances,
    services,
  ).find(one => {
    const { from, to } = spanOf(one);
    return from <= now && now < to;
  });
  const declared = situation.incidents.find(
    ({ origin, impact, endedAt, services: touched }) =>
      origin === 'person' &&
      impact === 'interruption' &&
      endedAt === undefined &&
      touched.includes(name),
  );
  const states = probes.map(probe => probeStateAt(probe, now));
  const state = stateOf({
    isInMaintenance: maintenance !== undefined,
    isDeclaredDown: declared !== undefined,
    probes: states,
  });
  const since = sinceOf();
  return { state, ...(since && { since }) };

  function sinceOf(): string | undefined {
    if (state === 'maintenance') return maintenance?.startsAt;
    const instants = probes.flatMap((probe, index) =>
      states[index] === state && probe.memory.since !== undefined
        ? [probe.memory.since]
        : [],
    );
    if (state === 'down' && declared) {
      instants.push(Date.parse(declared.startedAt));
    }
    if (instants.length === 0) return undefined;
    // It is down since the first that failed, and up since the last that came back.
    const instant =
      state === 'down' ? Math.min(...instants) : Math.max(...instants);
    return new Date(instant).toISOString();
  }
}
