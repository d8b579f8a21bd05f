import { addMonths } from './addMonths';

/** @public */
export const homologationDecisions = [
  'favorable',
  'favorable-with-reserves',
  'unfavorable',
  'exempted',
] as const;
/**
 * What the authority decided. `exempted`: the authority wrote that the system needs no homologation of its own.
 *
 * @public
 */
export type HomologationDecision = (typeof homologationDecisions)[number];

/** Durations in months that an authority may give; the ANSSI's guide advises no more than three years. @public */
export const homologationDurations = [6, 12, 24, 36] as const;
/** @public */
export type HomologationDuration = (typeof homologationDurations)[number];

/** One entry of the history of homologations of an application. @public */
export interface Homologation {
  id: string;
  /** Day on which the file was opened, `YYYY-MM-DD`. */
  startedOn: string;
  /** Absent as long as the authority has not decided. */
  decision?: HomologationDecision;
  /** Day of the decision; given with it. */
  decidedOn?: string;
  /** Given with a favorable decision, with or without reserves. */
  durationMonths?: HomologationDuration;
  /** Who decides: the AQSSI or the person delegated. */
  authority: string;
  /** What must be mended, with a favorable decision with reserves. */
  reserves: string[];
  /** Why the system is exempted or refused, or any other remark. */
  reason?: string;
}

/** @public */
export const homologationStates = [
  'none',
  'in-progress',
  'valid',
  'expires-soon',
  'expired',
  'refused',
  'exempted',
] as const;
/** @public */
export type HomologationState = (typeof homologationStates)[number];

/** @public */
export interface HomologationStatus {
  state: HomologationState;
  /** The decision that the state follows from. */
  decidedBy?: Homologation;
  /** Last day on which the homologation holds, for `valid`, `expires-soon` and `expired`. */
  lastDay?: string;
  /** A file is open, whatever the last decision says. */
  inProgress: boolean;
}

/** How long before its end a homologation is said to expire soon, in months: the time that a new file takes. @public */
export const expiresSoonMonths = 6;

/**
 * The state of the homologation of an application on a day: that of the last decision taken by then, and that of the
 * open file when there is none. A later unfavorable decision ends an earlier favorable one; what was recorded but not
 * yet decided on that day counts as in progress.
 *
 * Source: ANSSI, « L’homologation de sécurité en neuf étapes simples »; décret n° 2022-513, article 3.
 *
 * @param day - `YYYY-MM-DD`
 * @public
 */
export function homologationStatus(
  history: readonly Homologation[],
  day: string,
): HomologationStatus {
  const inProgress = history.some(
    ({ startedOn, decidedOn }) =>
      startedOn <= day && (decidedOn === undefined || decidedOn > day),
  );
  const last = history
    .filter(
      ({ decision, decidedOn }) =>
        decision !== undefined && decidedOn !== undefined && decidedOn <= day,
    )
    .reduce<Homologation | undefined>(
      (latest, one) =>
        latest === undefined ||
        (one.decidedOn ?? '') >= (latest.decidedOn ?? '')
          ? one
          : latest,
      undefined,
    );
  if (!last?.decidedOn) {
    return { state: inProgress ? 'in-progress' : 'none', inProgress };
  }
  if (last.decision === 'unfavorable') {
    return { state: 'refused', decidedBy: last, inProgress };
  }
  if (last.decision === 'exempted') {
    return { state: 'exempted', decidedBy: last, inProgress };
  }
  const lastDay = addMonths(last.decidedOn, last.durationMonths ?? 0);
  return {
    state: stateUntil(lastDay, day),
    decidedBy: last,
    lastDay,
    inProgress,
  };
}

function stateUntil(lastDay: string, day: string): HomologationState {
  if (day > lastDay) return 'expired';
  return addMonths(day, expiresSoonMonths) >= lastDay
    ? 'expires-soon'
    : 'valid';
}
