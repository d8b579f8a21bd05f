import {
  resourceNames,
  daysBetween,
  isDay,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  EnvelopeValues,
  QuotaChange,
  QuotaChangeAction,
  QuotaChangeState,
} from '../types';
import { findBadAmount } from './ledgerAmounts';

/** Longest « sans limite », in days: a decision is taken again each year. @public */
export const longestUnlimitedDays = 366;

/** What a decision or a withdrawal makes of a request; `undefined` when it has no place now. @public */
export function nextChangeState(
  state: QuotaChangeState,
  act: 'grant' | 'refuse' | 'withdraw',
): QuotaChangeState | undefined {
  if (state !== 'submitted') return undefined;
  switch (act) {
    case 'grant':
      return 'granted';
    case 'refuse':
      return 'refused';
    default:
      return 'withdrawn';
  }
}

/** What a caller may do with a request now: nobody decides on their own, nobody takes back another's. @public */
export function allowedChangeActions(
  change: Pick<QuotaChange, 'state' | 'by'>,
  caller: { userRef?: string; mayAsk: boolean; mayDecide: boolean },
): QuotaChangeAction[] {
  if (change.state !== 'submitted' || caller.userRef === undefined) return [];
  const isOwn = caller.userRef === change.by;
  return [
    ...(caller.mayDecide && !isOwn ? (['decide'] as const) : []),
    ...(caller.mayAsk && isOwn ? (['withdraw'] as const) : []),
  ];
}

/** What is wrong with a field, for a 400. @public */
export interface QuotaProblem {
  field: string;
  code: 'amount' | 'day' | 'past' | 'too-far' | 'same' | 'required';
  /** English sentence that says what to do. */
  message: string;
}

/**
 * What is wrong with what an envelope is to become.
 *
 * @param now - the envelope as it is; asking for the same is no request. Absent for a decision, which may keep it.
 * @param today - `YYYY-MM-DD` in Paris
 * @public
 */
export function findValuesProblem(
  values: EnvelopeValues,
  options: { today: string; now?: EnvelopeValues },
): QuotaProblem | undefined {
  const { today, now } = options;
  const bad = findBadAmount(values.contracted);
  if (bad) {
    return {
      field: `contracted.${bad}`,
      code: 'amount',
      message: 'give zero or more, with three decimals at most',
    };
  }
  const { unlimitedUntil } = values;
  const dayProblem =
    unlimitedUntil === undefined
      ? undefined
      : findDayProblem(unlimitedUntil, today);
  if (dayProblem) return dayProblem;
  if (now && isSame(values, now)) {
    return {
      field: 'contracted',
      code: 'same',
      message:
        'this is what the envelope holds already; ask for something else',
    };
  }
  return undefined;
}

/** A reason is given, in words. @public */
export function findReasonProblem(reason: string): QuotaProblem | undefined {
  return reason.trim() === ''
    ? { field: 'reason', code: 'required', message: 'say why' }
    : undefined;
}

function findDayProblem(day: string, today: string): QuotaProblem | undefined {
  const field = 'unlimitedUntil';
  if (!isDay(day)) {
    return { field, code: 'day', message: 'give a day, as 2027-06-30' };
  }
  const days = daysBetween(today, day);
  if (days < 0) {
    return { field, code: 'past', message: 'give a day that is not past' };
  }
  if (days > longestUnlimitedDays) {
    return {
      field,
      code: 'too-far',
      message: `give a day within ${longestUnlimitedDays} days; the decision can be taken again then`,
    };
  }
  return undefined;
}

function isSame(a: EnvelopeValues, b: EnvelopeValues): boolean {
  return (
    a.unlimitedUntil === b.unlimitedUntil &&
    resourceNames.every(name => a.contracted[name] === b.contracted[name])
  );
}

/** Whether a decision « sans limite » is in force on a day, `YYYY-MM-DD` in Paris. @public */
export function isUnlimitedOn(
  { unlimitedUntil }: Pick<EnvelopeValues, 'unlimitedUntil'>,
  day: string,
): boolean {
  return unlimitedUntil !== undefined && day <= unlimitedUntil;
}
