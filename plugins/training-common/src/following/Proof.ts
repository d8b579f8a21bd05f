import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { ProofKind } from '../content';

/** What somebody who leads the person thinks of a proof. @public */
export interface ProofDecision {
  accepted: boolean;
  /** Never empty when the proof is refused. */
  comment: string;
  /** Entity reference. */
  by: string;
  /** ISO date and time. */
  at: string;
}

/** What shows that a person followed a module. @public */
export interface Proof {
  id: string;
  /** Entity reference. */
  person: string;
  /** Entity reference. */
  module: string;
  kind: ProofKind;
  /** What the person says of it; empty for an automatic proof. */
  text: string;
  /** Where it can be looked at. */
  url?: string;
  /** What the portal saw, for an automatic proof. */
  seen?: BilingualText;
  /** ISO date and time. */
  at: string;
  /** Of a `validated` proof; absent while it waits. */
  decision?: ProofDecision;
}

/** What a person gives as a proof. @public */
export interface ProofInput {
  text: string;
  url?: string;
}

/** @public */
export interface ProofDecisionInput {
  accepted: boolean;
  comment: string;
}
