import type {
  BilingualText,
  Perimeter,
  Skill,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  Assessment,
  AssessmentEvent,
  AssessmentStatus,
} from '../assessments/Assessment';
import type { DeclaredProofKind } from '../assessments/Proof';
import type { SkillGap } from '../gaps/Gap';
import type { SkillCoverage } from '../teams/Coverage';
import type { ReadinessRule, TeamReadiness } from '../teams/Readiness';
import type { TeamKind, TeamSummary } from '../teams/TeamMatrix';

/** `GET /skills`. @public */
export interface SkillsAnswer {
  /** In the order of domains, then of titles. */
  items: Skill[];
  rule: ReadinessRule;
}

/** What the reader may do with the levels of a person. @public */
export interface PersonActions {
  /** Assess, add proofs, ask, export, erase: for the person alone. */
  assess: boolean;
  validate: boolean;
}

/** Where a person stands on a skill. @public */
export interface SkillPosition extends Assessment {
  status: AssessmentStatus;
  /** Level expected of the perimeter of the person; absent when none is. */
  target?: number;
}

/** `GET /people/{name}`: where a person stands. @public */
export interface PersonSkills {
  /** Entity reference. */
  userRef: string;
  perimeter: Perimeter;
  /** One for each skill, in the order of `GET /skills`. */
  positions: SkillPosition[];
  /** Most urgent first. */
  gaps: SkillGap[];
  /** Skills on which the person said something, of those that their perimeter expects. */
  progress: { assessed: number; total: number };
  actions: PersonActions;
}

/** Body of `PUT /people/{name}/skills/{skill}`. @public */
export interface ClaimInput {
  /** From 0 to 5. */
  level: number;
  comment?: string;
}

/** Body of `POST /people/{name}/skills/{skill}/proofs`. @public */
export interface ProofInput {
  kind: DeclaredProofKind;
  /** From 1 to 5. */
  level: number;
  title: string;
  url?: string;
  /** `YYYY-MM-DD`, not after today. */
  obtainedOn: string;
  /** `YYYY-MM-DD`, not before today. */
  expiresOn?: string;
}

/** Body of `PUT /people/{name}/skills/{skill}/decision`. @public */
export interface DecisionInput {
  verdict: 'validated' | 'refused';
  /** The level that is validated, which may be another one than the person claims; from 0 to 5. */
  level: number;
  /** Required for a refusal. */
  comment?: string;
  /**
   * Last day on which the validation counts, `YYYY-MM-DD`. When absent: the last day of the proofs of that level, or
   * else no end.
   */
  expiresOn?: string;
}

/** Body of `POST /proofs`, for services: a proof that the portal brings. @public */
export interface RecordedProofInput {
  /** Entity reference. */
  userRef: string;
  /** Entity reference. */
  skill: string;
  kind: 'training' | 'automatic';
  level: number;
  /** Names the proof; the same one sent twice is kept once. */
  source: string;
  title: BilingualText;
  url?: string;
  obtainedOn: string;
  expiresOn?: string;
}

/** `GET /people/{name}/skills/{skill}/history`, newest first. @public */
export interface SkillHistory {
  items: AssessmentEvent[];
}

/** A level that waits for the reader's decision. @public */
export interface WaitingValidation {
  userRef: string;
  position: SkillPosition;
  /** Since when; ISO 8601 instant, UTC. */
  since: string;
  /** Projects by which the reader leads the person; empty for the Service Team. */
  projects: string[];
}

/** `GET /validations`, the oldest first. @public */
export interface ValidationsAnswer {
  items: WaitingValidation[];
}

/** `GET /teams`: the teams that the reader may look at. @public */
export interface TeamsAnswer {
  items: TeamSummary[];
}

/** `GET /teams/{kind}/{name}/readiness`. @public */
export interface TeamReadinessAnswer {
  team: TeamSummary;
  /** Absent when the team is too small for what the reader may see. */
  readiness?: TeamReadiness;
  /** Skills that rest on one person; absent with `readiness`. */
  restingOnOne?: string[];
}

/** `GET /overview`: everybody who assessed themselves, by skill. @public */
export interface SkillsOverview {
  perimeter: Perimeter;
  people: number;
  /** Absent below five people. */
  coverage?: SkillCoverage[];
}

/** `GET /people/{name}/exports/json`: everything that is kept of a person. @public */
export interface PersonExport {
  userRef: string;
  perimeter: Perimeter;
  /** ISO 8601 instant, UTC. */
  exportedAt: string;
  assessments: (Assessment & {
    status: AssessmentStatus;
    history: AssessmentEvent[];
  })[];
}

/** A team by its address. @public */
export interface TeamKey {
  kind: TeamKind;
  name: string;
}
