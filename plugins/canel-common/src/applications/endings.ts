import { attributeById } from '../attributes';
import type { CalendarEntry } from './pictures';

/** Within how many months the dashboard counts what ends. @public */
export const dashboardHorizons = [3, 6, 12] as const;

/** A homologation, a support or the life of an application ends; other phases begin. @public */
export function isEnding({ kind, detail }: CalendarEntry): boolean {
  return (
    kind === 'homologation-end' ||
    kind === 'support-end' ||
    (kind === 'phase' && detail.en === attributeById('endDate')?.label.en)
  );
}
