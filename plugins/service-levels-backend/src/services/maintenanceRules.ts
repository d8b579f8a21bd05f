import {
  type Maintenance,
  type MaintenanceState,
  neededBy,
  type Span,
  type ServiceLevel,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredMaintenance } from '../stores/MaintenanceStore';

/** A maintenance, with where it stands at an instant. */
export function maintenanceAt(
  maintenance: StoredMaintenance,
  now: number,
): Maintenance {
  return { ...maintenance, state: stateAt(maintenance, now) };
}

function stateAt(
  { startsAt, endsAt, cancelledAt }: StoredMaintenance,
  now: number,
): MaintenanceState {
  if (cancelledAt !== undefined) return 'cancelled';
  if (Date.parse(endsAt) <= now) return 'over';
  return Date.parse(startsAt) <= now ? 'running' : 'planned';
}

/** The maintenances of a service, and of those without which it does not work; cancelled ones left out. */
export function maintenancesOf<T extends StoredMaintenance>(
  name: string,
  maintenances: readonly T[],
  services: readonly ServiceLevel[],
): T[] {
  const needed = neededBy(name, services);
  return maintenances.filter(
    maintenance =>
      maintenance.cancelledAt === undefined &&
      maintenance.services.some(service => needed.includes(service)),
  );
}

export function spanOf({
  startsAt,
  endsAt,
}: Pick<StoredMaintenance, 'startsAt' | 'endsAt'>): Span {
  return { from: Date.parse(startsAt), to: Date.parse(endsAt) };
}
