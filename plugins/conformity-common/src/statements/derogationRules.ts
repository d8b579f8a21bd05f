import { daysBetween, isDay } from '@cloud-pi-native/plugin-portal-common';
import {
  type Derogation,
  type DerogationState,
  derogationStateOn,
} from './Derogation';

/** A field that breaks a rule, and how to mend it. @public */
export interface DerogationProblem {
  field: 'until' | 'granted';
  /** English; follows the name of the field. */
  problem: string;
}

/** What a project asks for. @public */
export interface DerogationInput {
  reason: string;
  mitigation: string;
  /** ISO date of the last day asked for. */
  until: string;
}

/** What governance answers. @public */
export interface DerogationDecisionInput {
  granted: boolean;
  /** ISO date; the day asked for when absent. */
  until?: string;
  reason: string;
}

/** What keeps a derogation from being asked for on `day` (ISO date). @public */
export function askingProblem(
  { until }: Pick<DerogationInput, 'until'>,
  day: string,
): DerogationProblem | undefined {
  return untilProblem(until, day);
}

/** What keeps governance from answering so on `day` (ISO date): a derogation is never longer than asked for. @public */
export function decisionProblem(
  derogation: Pick<Derogation, 'until'>,
  { granted, until }: DerogationDecisionInput,
  day: string,
): DerogationProblem | undefined {
  if (!granted) {
    return until === undefined
      ? undefined
      : { field: 'until', problem: 'a refusal has no last day, take it out' };
  }
  if (derogation.until < day) {
    return {
      field: 'granted',
      problem: `the last day asked for, ${derogation.until}, has passed; refuse, and let the project ask again`,
    };
  }
  if (until === undefined) return undefined;
  if (isDay(until) && until > derogation.until) {
    return {
      field: 'until',
      problem: `must not come after ${derogation.until}, the last day asked for`,
    };
  }
  return untilProblem(until, day);
}

function untilProblem(
  until: string,
  day: string,
): DerogationProblem | undefined {
  if (!isDay(until)) {
    return { field: 'until', problem: 'must be a day, such as 2027-06-30' };
  }
  return until < day
    ? { field: 'until', problem: `must not be before today, ${day}` }
    : undefined;
}

/** Governance alone decides, and never on what the person asked for. The permission is looked at elsewhere. @public */
export function mayDecideDerogation(
  { by }: Pick<Derogation, 'by'>,
  person: { userRef: string; isGovernance: boolean },
): boolean {
  return person.isGovernance && person.userRef !== by;
}

/** Who asked takes back, and governance. @public */
export function mayWithdrawDerogation(
  { by }: Pick<Derogation, 'by'>,
  person: { userRef: string; isGovernance: boolean },
): boolean {
  return person.isGovernance || person.userRef === by;
}

/** The states of a derogation that holds or may come to hold, and can be taken back. @public */
export const openDerogationStates: readonly DerogationState[] = [
  'asked',
  'granted',
];

/**
 * The derogation that tells the most about a requirement on `day` (ISO date): the one in force, or else the one that
 * waits for a decision, or else the last.
 *
 * @param derogations - The oldest first.
 * @public
 */
export function tellingDerogation(
  derogations: readonly Derogation[],
  day: string,
): Derogation | undefined {
  const newestFirst = [...derogations].reverse();
  const inState = (state: DerogationState) =>
    newestFirst.find(one => derogationStateOn(one, day) === state);
  return inState('granted') ?? inState('asked') ?? newestFirst[0];
}

/** The last day on which a derogation holds, or would hold. @public */
export function lastDayOf({ decision, until }: Derogation): string {
  return decision?.until ?? until;
}

/** How long before its end people are reminded of a derogation, in days. @public */
export const derogationReminderDays = [60, 30] as const;

/**
 * The reminder that is due on `day` (ISO date) for a derogation in force: that of the nearest threshold passed. A
 * threshold that had already passed when the derogation was granted reminds nobody.
 *
 * @public
 */
export function dueDerogationReminder(
  derogation: Derogation,
  day: string,
): (typeof derogationReminderDays)[number] | undefined {
  if (derogationStateOn(derogation, day) !== 'granted') return undefined;
  const lastDay = lastDayOf(derogation);
  const grantedOn = derogation.decision?.at.slice(0, 10) ?? day;
  return derogationReminderDays
    .filter(
      days =>
        daysBetween(day, lastDay) <= days &&
        daysBetween(grantedOn, lastDay) > days,
    )
    .pop();
}
