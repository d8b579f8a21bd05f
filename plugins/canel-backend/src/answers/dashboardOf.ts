import {
  addMonths,
  type AlertId,
  alertIds,
  alertLabels,
  type ApplicationFilter,
  type DashboardAnswer,
  dashboardHorizons,
  isEnding,
  type MapChange,
} from '@cloud-pi-native/plugin-canel-common';
import { calendarOf } from './calendarOf';
import type { CallerMap } from './CallerMap';
import { completenessOf } from './pictures';

/** Entries of the calendar that the dashboard shows. */
const nextEntries = 10;

/** What asks for attention: alerts, what ends soon, what changed, how complete the map is. */
export function dashboardOf(
  caller: CallerMap,
  filter: ApplicationFilter,
  changes: MapChange[],
): DashboardAnswer {
  const { found } = caller.search(filter);
  const counts = new Map<AlertId, number>();
  for (const alert of found.flatMap(({ alerts }) => alerts)) {
    counts.set(alert, (counts.get(alert) ?? 0) + 1);
  }
  const { day } = caller;
  const coming = calendarOf(caller, filter, {
    from: day,
    to: addMonths(day, 12),
  });
  const ending = coming.filter(isEnding);
  return {
    total: found.length,
    alerts: alertIds.map(id => ({
      id,
      label: alertLabels[id],
      count: counts.get(id) ?? 0,
    })),
    expiring: dashboardHorizons.map(months => ({
      months,
      entries: ending.filter(one => one.day <= addMonths(day, months)).length,
    })),
    nextEntries: coming.slice(0, nextEntries),
    changes,
    completeness: completenessOf(caller, filter).levels,
  };
}
