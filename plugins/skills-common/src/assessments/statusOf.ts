import type { SkillLevel } from '@cloud-pi-native/plugin-portal-common';
import type {
  AssessmentFacts,
  AssessmentState,
  AssessmentStatus,
} from './Assessment';
import { isProofInForce } from './Proof';

/**
 * Where an assessment stands on a day.
 *
 * - What is asked for, or shown by a proof in force, since the last decision waits for a validation.
 * - What is claimed since then is self-assessed, unless it repeats the level validated.
 * - A refusal leaves the level that was validated before, if it still counts.
 * - A validation ends with its last day: the level then counts for nothing until it is validated again. So does what
 *   only a proof said, once the proof ends.
 *
 * @param day - `YYYY-MM-DD`
 * @public
 */
export function statusOf(
  { claim, askedAt, proofs, decision, validation }: AssessmentFacts,
  day: string,
): AssessmentStatus {
  const isNew = (at: string | undefined): boolean =>
    at !== undefined && (decision === undefined || at > decision.at);
  const newProofs = proofs.filter(
    proof => isNew(proof.addedAt) && isProofInForce(proof, day),
  );
  const newClaim =
    isNew(claim?.at) && !repeats(claim, decision) ? claim : undefined;
  const isAsked = isNew(askedAt);
  const confirmed =
    validation && isProofInForce(validation, day) ? validation : undefined;
  const confirmedLevel = confirmed?.level ?? 0;

  const standing = (
    state: AssessmentState,
    level: SkillLevel,
    expiresOn: string | undefined = confirmed?.expiresOn,
  ): AssessmentStatus => ({
    state,
    level,
    validatedLevel: lowest(level, confirmedLevel),
    ...(expiresOn !== undefined && { expiresOn }),
  });

  if (isAsked || newProofs.length > 0) {
    const said = newClaim ?? (isAsked ? claim : undefined);
    return standing(
      'to-validate',
      highest([
        said?.level ?? confirmedLevel,
        ...newProofs.map(({ level }) => level),
      ]),
    );
  }
  if (newClaim) return standing('self-assessed', newClaim.level);
  if (decision?.verdict === 'refused') {
    return standing('refused', confirmedLevel);
  }
  if (decision) {
    return confirmed
      ? standing('validated', confirmedLevel)
      : standing('expired', 0, decision.expiresOn);
  }
  return proofs.length > 0
    ? standing('expired', 0, lastDayOf(proofs))
    : { level: 0, validatedLevel: 0 };
}

/** Whether a claim, made while a validation counted, says the same. */
function repeats(
  claim: AssessmentFacts['claim'],
  decision: AssessmentFacts['decision'],
): boolean {
  return (
    claim !== undefined &&
    decision?.verdict === 'validated' &&
    decision.level === claim.level &&
    isProofInForce(decision, claim.at.slice(0, 10))
  );
}

function lowest(a: SkillLevel, b: SkillLevel): SkillLevel {
  return a < b ? a : b;
}

function highest(levels: readonly SkillLevel[]): SkillLevel {
  return levels.reduce((a, b) => (a > b ? a : b), 0);
}

function lastDayOf(proofs: AssessmentFacts['proofs']): string | undefined {
  return proofs
    .map(({ expiresOn }) => expiresOn)
    .sort()
    .at(-1);
}
