import type { Proof } from '../following';

/** Whether a proof waits for a decision. @public */
export function isWaiting({ kind, decision }: Proof): boolean {
  return kind === 'validated' && decision === undefined;
}

/**
 * Whether somebody may decide on a proof: one who leads the person, and never the person.
 *
 * @public
 */
export function mayDecideProof(
  proof: Proof,
  { userRef, leads }: { userRef: string; leads: boolean },
): boolean {
  return leads && userRef !== proof.person && isWaiting(proof);
}
