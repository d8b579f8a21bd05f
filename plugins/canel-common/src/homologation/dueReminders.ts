import { addMonths } from './addMonths';
import { type Homologation, homologationStatus } from './homologationState';

/** How long before the last day people are reminded, in months. @public */
export const reminderMonths = [6, 3, 1, 0] as const;

/** A reminder that falls due. @public */
export interface HomologationReminder {
  homologationId: string;
  lastDay: string;
  /** Months left when it is sent; 0 on the last day. */
  monthsLeft: (typeof reminderMonths)[number];
}

/**
 * The reminder that is due on a day, if any: that of the nearest threshold passed, once an entry of the history is
 * what holds. Asking on each day and sending what was not sent yet loses none, even after days without a run.
 *
 * @param day - `YYYY-MM-DD`
 * @public
 */
export function dueReminder(
  history: readonly Homologation[],
  day: string,
): HomologationReminder | undefined {
  const { decidedBy, lastDay } = homologationStatus(history, day);
  if (!decidedBy || !lastDay || day > lastDay) return undefined;
  const passed = reminderMonths.filter(
    months => day >= addMonths(lastDay, -months),
  );
  const monthsLeft = passed[passed.length - 1];
  return monthsLeft === undefined
    ? undefined
    : { homologationId: decidedBy.id, lastDay, monthsLeft };
}
