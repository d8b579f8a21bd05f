import {
  addMonths,
  type Homologation,
  homologationDurations,
  readDay,
} from '@cloud-pi-native/plugin-canel-common';
import type { RefAppRecord } from '../registry';

/** Longest first: RefApp says when a homologation ends, and most are given for as long as may be. */
const durations = [...homologationDurations].sort((a, b) => b - a);

/**
 * What RefApp says of the homologation of an application, as an entry of a history. RefApp gives a status and, for a
 * homologation, its last day: the day of the decision is derived from it with the longest duration that falls on
 * that day, and the reason says so. `undefined` when RefApp says nothing, or not enough.
 */
export function homologationOf(
  record: RefAppRecord,
): Omit<Homologation, 'id'> | undefined {
  const { compliance, currentStatus } = record;
  const authority = authorityOf(record);
  const since = readDay(currentStatus?.statusDate);
  switch (compliance?.homologation_status) {
    case 'homologuee': {
      const lastDay = readDay(compliance.homologation_date_end);
      const months = durations.find(
        duration =>
          lastDay !== undefined &&
          addMonths(addMonths(lastDay, -duration), duration) === lastDay,
      );
      if (lastDay === undefined || months === undefined) return undefined;
      const decidedOn = addMonths(lastDay, -months);
      return {
        startedOn: decidedOn,
        decision: 'favorable',
        decidedOn,
        durationMonths: months,
        authority,
        reserves: [],
        reason: `RefApp donne la date de fin, ${lastDay} ; la date de décision et la durée (${months} mois) en sont déduites.`,
      };
    }
    case 'dispensee':
      return since === undefined
        ? undefined
        : {
            startedOn: since,
            decision: 'exempted',
            decidedOn: since,
            authority,
            reserves: [],
            reason:
              'RefApp ne date pas la dispense ; la date est celle du statut de l’application.',
          };
    case 'en_cours':
      return since === undefined
        ? undefined
        : { startedOn: since, authority, reserves: [] };
    default:
      return undefined;
  }
}

function authorityOf({ actors }: RefAppRecord): string {
  const rssi = actors?.find(({ actorType }) => actorType?.code === 'RSSI');
  return (
    rssi?.email ||
    [rssi?.firstname, rssi?.lastname].filter(Boolean).join(' ') ||
    'RefApp'
  );
}
