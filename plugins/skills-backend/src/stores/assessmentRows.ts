import {
  isSkillLevel,
  type SkillLevel,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  Assessment,
  AssessmentEvent,
  AssessmentFacts,
  ProofKind,
  SkillDecision,
  SkillProof,
} from '@cloud-pi-native/plugin-skills-common';

type Nullable<T> = { [K in keyof T]: T[K] | null };

type DecisionColumns<P extends string> = Nullable<
  Record<`${P}_level`, number> &
    Record<`${P}_comment` | `${P}_expires_on` | `${P}_by` | `${P}_at`, string>
>;

export type AssessmentRow = {
  user_ref: string;
  skill: string;
} & Nullable<{
  claim_level: number;
  claim_comment: string;
  claim_at: string;
  asked_at: string;
  news_at: string;
  verdict: SkillDecision['verdict'];
}> &
  DecisionColumns<'decision'> &
  DecisionColumns<'validation'>;

export interface ProofRow {
  id: string;
  user_ref: string;
  skill: string;
  source: string;
  kind: ProofKind;
  level: number;
  title_fr: string;
  title_en: string;
  url: string | null;
  obtained_on: string;
  expires_on: string | null;
  added_at: string;
  added_by: string;
}

export interface EventRow {
  sequence: number;
  id: string;
  user_ref: string;
  skill: string;
  type: AssessmentEvent['type'];
  level: number | null;
  text_fr: string | null;
  text_en: string | null;
  actor: string;
  at: string;
}

/** Columns of {@link toFacts}. */
export const factColumns = [
  'user_ref',
  'skill',
  'claim_level',
  'claim_at',
  'asked_at',
  'verdict',
  'decision_level',
  'decision_at',
  'decision_expires_on',
  'validation_level',
  'validation_at',
  'validation_expires_on',
] as const satisfies (keyof AssessmentRow)[];

/** Columns of the proofs of {@link toFacts}. */
export const proofFactColumns = [
  'user_ref',
  'skill',
  'level',
  'added_at',
  'expires_on',
] as const satisfies (keyof ProofRow)[];

export function toFacts(
  row: Pick<AssessmentRow, (typeof factColumns)[number]>,
  proofs: readonly Pick<ProofRow, (typeof proofFactColumns)[number]>[],
): AssessmentFacts {
  const { claim_at: claimAt, decision_at: decidedAt, verdict } = row;
  return {
    claim:
      claimAt === null
        ? undefined
        : { level: levelOf(row.claim_level), at: claimAt },
    askedAt: row.asked_at ?? undefined,
    proofs: proofs.map(proof => ({
      level: levelOf(proof.level),
      addedAt: proof.added_at,
      expiresOn: proof.expires_on ?? undefined,
    })),
    decision:
      decidedAt === null || verdict === null
        ? undefined
        : {
            verdict,
            level: levelOf(row.decision_level),
            at: decidedAt,
            expiresOn: row.decision_expires_on ?? undefined,
          },
    validation:
      row.validation_at === null
        ? undefined
        : {
            level: levelOf(row.validation_level),
            expiresOn: row.validation_expires_on ?? undefined,
          },
  };
}

export function toAssessment(
  row: AssessmentRow,
  proofs: readonly ProofRow[],
): Assessment {
  const { verdict } = row;
  const decision =
    verdict === null ? undefined : toDecision('decision', row, verdict);
  const validation = toDecision('validation', row, 'validated');
  return {
    skill: row.skill,
    ...(row.claim_at !== null && {
      claim: {
        level: levelOf(row.claim_level),
        comment: row.claim_comment ?? '',
        at: row.claim_at,
      },
    }),
    ...(row.asked_at !== null && { askedAt: row.asked_at }),
    proofs: proofs.map(toProof),
    ...(decision && { decision }),
    ...(validation && { validation }),
  };
}

function toDecision(
  part: 'decision' | 'validation',
  row: AssessmentRow,
  verdict: SkillDecision['verdict'],
): SkillDecision | undefined {
  const at = row[`${part}_at`];
  if (at === null) return undefined;
  const expiresOn = row[`${part}_expires_on`];
  return {
    verdict,
    level: levelOf(row[`${part}_level`]),
    comment: row[`${part}_comment`] ?? '',
    ...(expiresOn !== null && { expiresOn }),
    by: row[`${part}_by`] ?? '',
    at,
  };
}

/** A decision in the columns of one of its places. */
export function decisionColumns(
  part: 'decision' | 'validation',
  { level, comment, expiresOn, by, at }: SkillDecision,
): Partial<AssessmentRow> {
  return {
    [`${part}_level`]: level,
    [`${part}_comment`]: comment,
    [`${part}_expires_on`]: expiresOn ?? null,
    [`${part}_by`]: by,
    [`${part}_at`]: at,
  };
}

function toProof(row: ProofRow): SkillProof {
  return {
    id: row.id,
    kind: row.kind,
    level: levelOf(row.level),
    title: { fr: row.title_fr, en: row.title_en },
    ...(row.url !== null && { url: row.url }),
    obtainedOn: row.obtained_on,
    ...(row.expires_on !== null && { expiresOn: row.expires_on }),
    addedAt: row.added_at,
    addedBy: row.added_by,
  };
}

export function toEvent(row: EventRow): AssessmentEvent & { skill: string } {
  return {
    id: row.id,
    skill: row.skill,
    type: row.type,
    ...(row.level !== null && { level: levelOf(row.level) }),
    ...(row.text_fr !== null &&
      row.text_en !== null && { text: { fr: row.text_fr, en: row.text_en } }),
    actor: row.actor,
    at: row.at,
  };
}

function levelOf(value: number | null): SkillLevel {
  if (!isSkillLevel(value)) {
    throw new Error(`The database has a level ${value}; levels are 0 to 5`);
  }
  return value;
}
