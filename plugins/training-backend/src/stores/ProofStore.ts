import type {
  Proof,
  ProofDecision,
} from '@cloud-pi-native/plugin-training-common';

/** What shows that modules were followed. */
export interface ProofStore {
  add(proof: Proof): Promise<void>;
  find(id: string): Promise<Proof | undefined>;
  /** All of a person, the newest first; those of one module when it is given. */
  list(person: string, module?: string): Promise<Proof[]>;
  /** Those that wait for a decision, the oldest first. */
  listWaiting(): Promise<Proof[]>;
  countWaiting(): Promise<number>;
  /** Returns whether it waited: two that decide at once never both succeed. */
  decide(id: string, decision: ProofDecision): Promise<boolean>;
  erase(person: string): Promise<void>;
}
