/** Where a derogation stands on a day. @public */
export const derogationStates = [
  'asked',
  'granted',
  'refused',
  'expired',
  'withdrawn',
] as const;
/** @public */
export type DerogationState = (typeof derogationStates)[number];

/** What governance answered. @public */
export interface DerogationDecision {
  granted: boolean;
  /** ISO date of the last day it holds, when granted. May be sooner than asked. */
  until?: string;
  reason: string;
  /** Reference of a person, never the one who asked. */
  by: string;
  /** ISO date and time. */
  at: string;
}

/**
 * Leave not to meet a requirement for a time. Asked by the project, granted by governance only; the owner of the
 * application bears what it costs (CCT, general rules).
 *
 * @public
 */
export interface Derogation {
  id: string;
  application: string;
  requirement: string;
  reason: string;
  /** What makes up for the requirement in the meantime. */
  mitigation: string;
  /** ISO date of the last day asked for. */
  until: string;
  by: string;
  at: string;
  decision?: DerogationDecision;
  /** ISO date and time of the withdrawal, by the one who asked or by governance. */
  withdrawnAt?: string;
}

/** Where a derogation stands on `day` (ISO date). The last day of a derogation is within it. @public */
export function derogationStateOn(
  derogation: Derogation,
  day: string,
): DerogationState {
  const { decision, withdrawnAt } = derogation;
  if (withdrawnAt && withdrawnAt.slice(0, 10) <= day) return 'withdrawn';
  if (!decision || decision.at.slice(0, 10) > day) return 'asked';
  if (!decision.granted) return 'refused';
  return (decision.until ?? derogation.until) < day ? 'expired' : 'granted';
}
