import type { Proof } from './Proof';

/** What a project can say of a requirement, from the best to the worst. @public */
export const statementStates = [
  'met',
  'partial',
  'unmet',
  'not-applicable',
] as const;
/** @public */
export type StatementState = (typeof statementStates)[number];

/** What the architect thinks of a statement. @public */
export const reviewVerdicts = ['accepted', 'rejected'] as const;
/** @public */
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** The architect's reading of a statement. @public */
export interface Review {
  verdict: ReviewVerdict;
  comment: string;
  /** Reference of a person. */
  by: string;
  /** ISO date and time. */
  at: string;
}

/**
 * What a project says of one requirement for one application. Never changed once made: a new one takes its place, and
 * the older ones are its history.
 *
 * @public
 */
export interface Statement {
  id: string;
  /** Reference of the application, a System. */
  application: string;
  /** Key of the requirement, such as `EXI-ARCH-18`. */
  requirement: string;
  state: StatementState;
  comment: string;
  proofs: Proof[];
  /** Reference of a person. */
  by: string;
  /** ISO date and time. */
  at: string;
  review?: Review;
}
