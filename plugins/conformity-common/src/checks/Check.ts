import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/**
 * What the result of a check is worth for its requirement.
 *
 * - `proves`: a pass is enough to say that the requirement is met, a failure that it is not;
 * - `refutes`: a failure says that the requirement is not met, a pass does not say that it is;
 * - `suggests`: an indication for the reviewer, which decides nothing.
 *
 * @public
 */
export const checkStrengths = ['proves', 'refutes', 'suggests'] as const;
/** @public */
export type CheckStrength = (typeof checkStrengths)[number];

/** `unknown`: what the check looks at is not there, or cannot be read. @public */
export const checkOutcomes = ['pass', 'fail', 'unknown'] as const;
/** @public */
export type CheckOutcome = (typeof checkOutcomes)[number];

/** A requirement that a check says something about, and how strongly. @public */
export interface CheckedRequirement {
  /** Key of the requirement. */
  key: string;
  strength: CheckStrength;
}

/** An automatic check as people read about it. @public */
export interface CheckDescription {
  /** Stable, in lower case with hyphens, such as `image-tags`. */
  id: string;
  title: BilingualText;
  /** What it looks at and what makes it fail. */
  description: BilingualText;
  requirements: CheckedRequirement[];
}

/** One thing that a check saw, where it saw it. @public */
export interface CheckFinding {
  message: BilingualText;
  /** Name of the repository in the project, absent when the finding is about the project itself. */
  repository?: string;
  /** Path in the repository. */
  path?: string;
  /** First line concerned, from 1. */
  line?: number;
}

/** What a check found on one application. @public */
export interface CheckResult {
  check: string;
  outcome: CheckOutcome;
  /** What explains the outcome, the worst first; never empty for `fail` and `unknown`. */
  findings: CheckFinding[];
  /** ISO date and time of the reading. */
  at: string;
}
