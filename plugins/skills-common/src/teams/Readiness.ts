import type { LevelSource } from './Coverage';

/** When a team is ready for onboarding; `skills.readiness` of the configuration. @public */
export interface ReadinessRule {
  /** Skills that are looked at: those of the published matrix, or those of the portal too. */
  skills: 'official' | 'all';
  /** Levels that count. */
  levels: LevelSource;
  /** People who must reach the target of each mandatory skill, at least 1. */
  peoplePerMandatory: number;
  /** Part of the advised skills that somebody must reach, from 0 to 1. */
  advisedShare: number;
}

/** What the offer asks before it onboards a team: the four mandatory skills, and half of the advised ones. @public */
export const defaultReadinessRule: ReadinessRule = {
  skills: 'official',
  levels: 'declared',
  peoplePerMandatory: 1,
  advisedShare: 0.5,
};

/** @public */
export const readinessVerdicts = [
  'ready',
  'ready-with-gaps',
  'not-ready',
] as const;

/** @public */
export type ReadinessVerdict = (typeof readinessVerdicts)[number];

/** Why a team is not quite ready. @public */
export type ReadinessReason =
  /** The team has nobody. */
  | { kind: 'no-people' }
  /** Too few reach the target of a mandatory skill. `toValidate`: people who would, once validated. */
  | {
      kind: 'mandatory';
      skill: string;
      reached: number;
      needed: number;
      toValidate: number;
    }
  /** Too few advised skills are reached; those that are not. */
  | { kind: 'advised'; skills: string[]; reached: number; needed: number };

/** Whether a team may be onboarded. @public */
export interface TeamReadiness {
  verdict: ReadinessVerdict;
  reasons: ReadinessReason[];
  /** Mandatory skills that are reached, of how many. */
  mandatory: { reached: number; total: number };
  advised: { reached: number; total: number };
  rule: ReadinessRule;
}
