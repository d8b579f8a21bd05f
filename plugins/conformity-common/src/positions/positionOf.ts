import type { CheckOutcome, CheckResult, CheckStrength } from '../checks/Check';
import { derogationStateOn, type Derogation } from '../statements/Derogation';
import type { Review, StatementState } from '../statements/Statement';

/** Where an application stands against one requirement. @public */
export const positionStates = [
  'met',
  'partial',
  'unmet',
  'not-applicable',
  'derogation',
  'unstated',
] as const;
/** @public */
export type PositionState = (typeof positionStates)[number];

/** What a position rests on. @public */
export const positionBases = [
  /** A derogation in force. */
  'derogation',
  /** The project's statement. */
  'statement',
  /** A check that refutes what the project states. */
  'contradiction',
  /** An automatic check, without a statement. */
  'check',
  /** The architect rejected the statement. */
  'rejection',
  /** Nothing is known. */
  'nothing',
] as const;
/** @public */
export type PositionBasis = (typeof positionBases)[number];

/** What a check says of a requirement. @public */
export interface Evidence {
  result: Pick<CheckResult, 'outcome'>;
  strength: CheckStrength;
}

/** What a position looks at in a statement. @public */
export interface StatedState {
  state: StatementState;
  review?: Pick<Review, 'verdict'>;
}

/** All that is known of one application and one requirement. @public */
export interface KnownFacts {
  /** The last statement. */
  statement?: StatedState;
  derogations: readonly Derogation[];
  evidence: readonly Evidence[];
}

/** Where an application stands against one requirement, and why. @public */
export interface Position {
  state: PositionState;
  basis: PositionBasis;
  /** True once the architect accepted the statement that the position rests on. */
  isReviewed: boolean;
}

/**
 * Where an application stands against a requirement on `day` (ISO date).
 *
 * 1. A derogation in force comes before all else.
 * 2. A statement that the architect rejected counts for nothing: checks alone speak, and without any the requirement
 *    is not stated.
 * 3. A statement « met » or « partial » that a check refutes is not met: the file speaks louder than the form.
 * 4. A statement holds otherwise.
 * 5. Without a statement, a failed check that refutes says « unmet », a passed check that proves says « met ».
 *
 * @public
 */
export function positionOf(facts: KnownFacts, day: string): Position {
  const { statement, derogations, evidence } = facts;
  if (derogations.some(one => derogationStateOn(one, day) === 'granted')) {
    return { state: 'derogation', basis: 'derogation', isReviewed: true };
  }
  const said = verdictOf(evidence);
  const isRejected = statement?.review?.verdict === 'rejected';
  if (statement && !isRejected) {
    const claims: readonly StatementState[] = ['met', 'partial'];
    if (said === 'fail' && claims.includes(statement.state)) {
      return { state: 'unmet', basis: 'contradiction', isReviewed: false };
    }
    return {
      state: statement.state,
      basis: 'statement',
      isReviewed: statement.review?.verdict === 'accepted',
    };
  }
  if (said !== 'unknown') {
    const state = said === 'pass' ? 'met' : 'unmet';
    return { state, basis: 'check', isReviewed: false };
  }
  const basis = isRejected ? 'rejection' : 'nothing';
  return { state: 'unstated', basis, isReviewed: false };
}

/** `fail` as soon as one check refutes, `pass` when one proves and none refutes, `unknown` otherwise. */
function verdictOf(evidence: readonly Evidence[]): CheckOutcome {
  const counted = evidence.filter(one => one.strength !== 'suggests');
  if (counted.some(one => one.result.outcome === 'fail')) return 'fail';
  const proven = counted.some(
    one => one.strength === 'proves' && one.result.outcome === 'pass',
  );
  return proven ? 'pass' : 'unknown';
}
