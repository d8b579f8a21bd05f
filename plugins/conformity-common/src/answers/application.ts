import type { CheckResult, CheckStrength } from '../checks/Check';
import type { Position } from '../positions/positionOf';
import type { RequirementFamily, RequirementLevel } from '../requirements';
import type { Readiness } from '../score/readinessOf';
import type { Score } from '../score/scoreOf';
import type { Derogation } from '../statements/Derogation';
import type { Statement } from '../statements/Statement';

/** What a person may do with the conformity of an application. @public */
export interface ConformityActions {
  state: boolean;
  check: boolean;
  ask: boolean;
  review: boolean;
  decide: boolean;
}

/** A check that says something about a requirement, with its last result. @public */
export interface EvidenceAnswer {
  strength: CheckStrength;
  result: CheckResult;
}

/** Where an application stands against one requirement. @public */
export interface RequirementPosition extends Position {
  /** Key of the requirement. */
  requirement: string;
  /** The last statement, reviewed or not. */
  statement?: Statement;
  /** The derogation in force, or else the one that waits for a decision, or else the last. */
  derogation?: Derogation;
  evidence: EvidenceAnswer[];
}

/** How the requirements of one family and one level are met. @public */
export interface FamilyScore extends Score {
  family: RequirementFamily;
  level: RequirementLevel;
}

/** How the requirements of level P and I were met at the end of a day. @public */
export interface TrendPoint {
  /** ISO date. */
  day: string;
  /** From 0 to 1, absent when nothing is expected. */
  P?: number;
  I?: number;
}

/** All that is known of the conformity of one application. @public */
export interface ApplicationConformity {
  /** Reference of the application. */
  application: string;
  title: string;
  /** One for each requirement, in the order of the CCT. */
  positions: RequirementPosition[];
  /** Score of each family, level P and level I apart. */
  families: FamilyScore[];
  /** Score of all families, level P and level I apart. */
  levels: (Score & { level: RequirementLevel })[];
  readiness: Readiness;
  /** One point for each day on which something changed, the oldest first. */
  trend: TrendPoint[];
  /** ISO date and time of the last reading by the checks, absent before the first. */
  checkedAt?: string;
  /** True while the checks are reading. */
  isChecking: boolean;
  actions: ConformityActions;
}

/** A check that changed its mind. @public */
export interface CheckChange {
  check: string;
  outcome: CheckResult['outcome'];
  /** ISO date and time. */
  at: string;
}

/** Everything that was said about one requirement of an application, the newest first. @public */
export interface RequirementHistory {
  statements: Statement[];
  derogations: Derogation[];
  checks: CheckChange[];
}
