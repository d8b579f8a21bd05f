import {
  type ApplicationFilter,
  attributeById,
  type CalendarEntry,
  lifePhases,
} from '@cloud-pi-native/plugin-canel-common';
import { sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';

/** What happens to the applications from a day to another, both included, in the order of the days. */
export function calendarOf(
  caller: CallerMap,
  filter: ApplicationFilter,
  { from = '0000-01-01', to = '9999-12-31' }: { from?: string; to?: string },
): CalendarEntry[] {
  return caller
    .search(filter)
    .found.flatMap(entriesOf)
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function entriesOf({ application, homologation }: DayFacts): CalendarEntry[] {
  const { ref, title, values } = application;
  const entries: CalendarEntry[] = [];
  const add = (
    kind: CalendarEntry['kind'],
    day: unknown,
    detail: CalendarEntry['detail'],
  ) => {
    if (typeof day === 'string') {
      entries.push({ ref, title, day, kind, detail });
    }
  };
  for (const id of lifePhases) {
    add('phase', values[id], attributeById(id)?.label ?? sameInBoth(id));
  }
  add('replacement', values.replacementDate, {
    fr: 'Remplacement',
    en: 'Replacement',
  });
  add('homologation-end', homologation.lastDay, {
    fr: 'Fin de l’homologation',
    en: 'End of the homologation',
  });
  if (Array.isArray(values.technologies)) {
    for (const { product, version, endOfSupport } of values.technologies) {
      add(
        'support-end',
        endOfSupport,
        sameInBoth([product, version].filter(Boolean).join(' ')),
      );
    }
  }
  return entries;
}
