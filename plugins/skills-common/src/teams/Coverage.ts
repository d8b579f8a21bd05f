import type {
  Perimeter,
  SkillLevel,
  SkillObligation,
} from '@cloud-pi-native/plugin-portal-common';
import type { AssessmentStatus } from '../assessments/Assessment';

/** A skill with the level expected of one perimeter. @public */
export interface SkillTarget {
  /** Entity reference of the skill. */
  skill: string;
  target: SkillLevel;
  obligation: SkillObligation;
}

/** Which levels count: those that people declare, or only those that were validated. @public */
export const levelSources = ['declared', 'validated'] as const;

/** @public */
export type LevelSource = (typeof levelSources)[number];

/** A member of a team with their levels, in the order of the skills of the matrix. @public */
export interface TeamPerson {
  /** Entity reference. */
  userRef: string;
  /** What the person answers for. */
  perimeter: Perimeter;
  levels: readonly Pick<AssessmentStatus, 'level' | 'validatedLevel'>[];
}

/** How a team stands on a skill. @public */
export interface SkillCoverage extends SkillTarget {
  /** People whose declared level reaches the target. */
  declared: number;
  /** People whose validated level reaches the target. */
  validated: number;
  /** Highest declared level of the team. */
  best: SkillLevel;
  /** Mean of the declared levels, to one decimal. */
  mean: number;
  /** The person on whom the skill rests alone; only for who sees the levels of everybody. */
  restsOn?: string;
  /** True when one person alone reaches the target, in a team of two or more. */
  restsOnOne: boolean;
}
