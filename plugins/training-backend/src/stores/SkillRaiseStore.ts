import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** A proof of a level of a skill that training found. */
export interface SkillRaise {
  proofId: string;
  /** Entity reference. */
  person: string;
  /** Entity reference. */
  skill: string;
  level: number;
  kind: 'training' | 'automatic';
  title: BilingualText;
  url?: string;
  /** ISO date and time. */
  at: string;
}

/** What the skills are still to be told: written with the proof, sent when they answer. */
export interface SkillRaiseStore {
  add(raise: SkillRaise): Promise<void>;
  /** Not sent yet, the oldest first; those of one person when it is given. */
  listWaiting(person?: string): Promise<SkillRaise[]>;
  setSent(raise: SkillRaise, at: string): Promise<void>;
  erase(person: string): Promise<void>;
}
