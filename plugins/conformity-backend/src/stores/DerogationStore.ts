import type {
  Derogation,
  DerogationDecision,
} from '@cloud-pi-native/plugin-conformity-common';

/** Derogations, from the demand to the end. */
export interface DerogationStore {
  add(derogation: Derogation): Promise<void>;
  find(id: string): Promise<Derogation | undefined>;
  decide(id: string, decision: DerogationDecision): Promise<void>;
  withdraw(id: string, at: string): Promise<void>;
  /** The oldest first; of some applications, or of all. */
  list(options?: { applications?: readonly string[] }): Promise<Derogation[]>;
}
