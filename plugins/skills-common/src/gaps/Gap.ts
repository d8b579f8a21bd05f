import type { SkillTarget } from '../teams/Coverage';

/** A skill on which a person is below what is expected. @public */
export interface SkillGap extends SkillTarget {
  /** Level that counts today. */
  level: number;
  /** Levels to gain, at least 1. */
  missing: number;
}

/** A skill that a team must work on. @public */
export interface TeamGap extends SkillTarget {
  /** Highest level of the team. */
  best: number;
  /** People who reach the target. */
  reached: number;
  /**
   * - `nobody`: nobody reaches the target;
   * - `too-few`: fewer than the rule of readiness asks;
   * - `one-person`: it rests on one person.
   */
  kind: 'nobody' | 'too-few' | 'one-person';
}
