import {
  type DimaClock,
  dimaClockOf,
  type ServiceLevel,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredIncident } from '../stores/IncidentStore';
import type { StoredMaintenance } from '../stores/MaintenanceStore';
import type { Calendars } from './Calendars';
import { maintenancesOf, spanOf } from './maintenanceRules';

/** The clocks of an incident: one for each service touched that has a DIMA. A degradation has none. */
export function clocksOf(
  { impact, services: touched, startedAt, endedAt }: StoredIncident,
  context: {
    calendars: Calendars;
    maintenances: readonly StoredMaintenance[];
    now: number;
    services: readonly ServiceLevel[];
  },
): DimaClock[] {
  if (impact !== 'interruption') return [];
  const { calendars, maintenances, now, services } = context;
  return services.flatMap(({ name, calendar, commitments }) => {
    const hours = commitments.maximumInterruptionHours;
    if (hours === undefined || !touched.includes(name)) return [];
    return [
      dimaClockOf({
        service: name,
        startedAt: Date.parse(startedAt),
        ...(endedAt !== undefined && { endedAt: Date.parse(endedAt) }),
        now,
        maximumSeconds: Math.round(hours * 3600),
        calendar: calendars[calendar],
        maintenances: maintenancesOf(name, maintenances, services).map(spanOf),
      }),
    ];
  });
}
