import type {
  BilingualText,
  SkillLevel,
} from '@cloud-pi-native/plugin-portal-common';
import type { SkillProof } from './Proof';

/** Where somebody stands on a skill. @public */
export const assessmentStates = [
  'self-assessed',
  'to-validate',
  'validated',
  'refused',
  'expired',
] as const;

/** @public */
export type AssessmentState = (typeof assessmentStates)[number];

/** @public */
export const assessmentStateLabels: Record<AssessmentState, BilingualText> = {
  'self-assessed': { fr: 'Auto-évaluée', en: 'Self-assessed' },
  'to-validate': { fr: 'À valider', en: 'To validate' },
  validated: { fr: 'Validée', en: 'Validated' },
  refused: { fr: 'Refusée', en: 'Refused' },
  expired: { fr: 'Expirée', en: 'Expired' },
};

/** What a lead, or the Service Team, made of an assessment. @public */
export interface SkillDecision {
  verdict: 'validated' | 'refused';
  /** The level validated, or the one that is refused. */
  level: SkillLevel;
  comment: string;
  /** Last day on which a validation counts, `YYYY-MM-DD`; absent when it never ends. */
  expiresOn?: string;
  /** Entity reference of who decided. */
  by: string;
  /** ISO 8601 instant, UTC. */
  at: string;
}

/** What was said of somebody's level of one skill. @public */
export interface Assessment {
  /** Entity reference of the skill. */
  skill: string;
  /** What the person says. */
  claim?: {
    level: SkillLevel;
    comment: string;
    /** ISO 8601 instant, UTC. */
    at: string;
  };
  /** When the person last asked for a validation; ISO 8601 instant, UTC. */
  askedAt?: string;
  proofs: SkillProof[];
  /** The last decision. */
  decision?: SkillDecision;
  /** The last decision that validated a level; the same as `decision` unless a refusal followed. */
  validation?: SkillDecision;
}

/** What the status of an assessment depends on. @public */
export interface AssessmentFacts {
  claim?: Pick<NonNullable<Assessment['claim']>, 'level' | 'at'>;
  askedAt?: string;
  proofs: readonly Pick<SkillProof, 'level' | 'addedAt' | 'expiresOn'>[];
  decision?: Pick<SkillDecision, 'verdict' | 'level' | 'at' | 'expiresOn'>;
  validation?: Pick<SkillDecision, 'level' | 'expiresOn'>;
}

/** What comes out of an assessment on a day. @public */
export interface AssessmentStatus {
  /** Absent while nothing was said. */
  state?: AssessmentState;
  /** Level that counts when declarations are believed: what is claimed or shown, or else what was validated. */
  level: SkillLevel;
  /** Level that counts when only validations are: never more than what somebody else confirmed. */
  validatedLevel: SkillLevel;
  /** Last day of the validation that counts, or of the one that ended. */
  expiresOn?: string;
}

/** One thing that happened to an assessment. @public */
export interface AssessmentEvent {
  id: string;
  type:
    | 'claimed'
    | 'proof-added'
    | 'proof-removed'
    | 'asked'
    | 'validated'
    | 'refused';
  level?: SkillLevel;
  /** What the person wrote, or the title of the proof. */
  text?: BilingualText;
  /** Entity reference of the person, or `service:<plugin>`. */
  actor: string;
  /** ISO 8601 instant, UTC. */
  at: string;
}
