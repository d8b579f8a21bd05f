import type {
  Perimeter,
  ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';
import type { AssessmentStatus } from '../assessments/Assessment';
import type { TeamGap } from '../gaps/Gap';
import type { SkillCoverage, SkillTarget } from './Coverage';
import type { TeamReadiness } from './Readiness';

/** A team is the members of a project, or those of a group of the catalog. @public */
export const teamKinds = ['project', 'group'] as const;

/** @public */
export type TeamKind = (typeof teamKinds)[number];

/** @public */
export interface TeamSummary {
  kind: TeamKind;
  /** Slug of the project, or name of the group. */
  name: string;
  title: string;
  people: number;
}

/** The level of a person on a skill of the matrix. @public */
export interface MatrixCell extends AssessmentStatus {
  /** Level expected of the perimeter of the person; absent when none is. */
  target?: number;
}

/** A person of the matrix whose levels the reader may see. @public */
export interface MatrixRow {
  /** Entity reference. */
  userRef: string;
  perimeter: Perimeter;
  /** Role on the project, for the team of a project. */
  role?: ProjectRole;
  /** One for each skill of the matrix, in their order. */
  cells: MatrixCell[];
  /** Skills below what is expected of this person. */
  gaps: number;
  /** Levels that wait for a validation. */
  toValidate: number;
  /** Whether the reader may validate them. */
  mayValidate: boolean;
}

/** What only those who may see the aggregates get. @public */
export interface TeamFigures {
  /** One for each skill of the matrix, in their order. */
  coverage: SkillCoverage[];
  /** Most urgent first. */
  gaps: TeamGap[];
  readiness: TeamReadiness;
}

/** People by skills. @public */
export interface TeamMatrix {
  team: TeamSummary;
  /** The perimeter whose expected levels are the targets. */
  perimeter: Perimeter;
  /** In the order of domains, then of titles. */
  skills: SkillTarget[];
  /** Those whose levels the reader may see, by reference. */
  rows: MatrixRow[];
  /** People whose levels are not shown. */
  hidden: number;
  /** Absent when the team is too small for what the reader may see. */
  figures?: TeamFigures;
}
