import {
  type SkillLevel,
  skillLevels,
} from '@cloud-pi-native/plugin-portal-common';
import fc from 'fast-check';
import type { Assessment, AssessmentStatus, SkillDecision } from './Assessment';
import type { SkillProof } from './Proof';
import { statusOf } from './statusOf';

const today = '2026-11-22';
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;

const claim = (level: SkillLevel, day: number) => ({
  level,
  comment: '',
  at: at(day),
});

function proof(level: SkillLevel, day: number, expiresOn?: string): SkillProof {
  return {
    id: `${level}-${day}`,
    kind: 'work',
    level,
    title: { fr: 'Déploiement', en: 'Deployment' },
    obtainedOn: '2026-11-01',
    expiresOn,
    addedAt: at(day),
    addedBy: 'user:default/dalia.dev',
  };
}

function decision(
  verdict: SkillDecision['verdict'],
  level: SkillLevel,
  day: number,
  expiresOn?: string,
): SkillDecision {
  return {
    verdict,
    level,
    comment: '',
    expiresOn,
    by: 'user:default/camille.porteur',
    at: at(day),
  };
}

/** A validation is the last decision and the last validation. */
function validated(...input: [SkillLevel, number, string?]) {
  const made = decision('validated', ...input);
  return { decision: made, validation: made };
}

const cases: {
  title: string;
  given: Partial<Assessment>;
  expected: AssessmentStatus;
}[] = [
  {
    title: 'nothing said',
    given: {},
    expected: { level: 0, validatedLevel: 0 },
  },
  {
    title: 'a claim',
    given: { claim: claim(3, 1) },
    expected: { state: 'self-assessed', level: 3, validatedLevel: 0 },
  },
  {
    title: 'a claim of no level at all',
    given: { claim: claim(0, 1) },
    expected: { state: 'self-assessed', level: 0, validatedLevel: 0 },
  },
  {
    title: 'a claim put to validation',
    given: { claim: claim(3, 1), askedAt: at(2) },
    expected: { state: 'to-validate', level: 3, validatedLevel: 0 },
  },
  {
    title: 'a proof without a claim',
    given: { proofs: [proof(2, 1)] },
    expected: { state: 'to-validate', level: 2, validatedLevel: 0 },
  },
  {
    title: 'a proof above the claim',
    given: { claim: claim(1, 1), proofs: [proof(3, 2), proof(2, 2)] },
    expected: { state: 'to-validate', level: 3, validatedLevel: 0 },
  },
  {
    title: 'a proof that counts today for the last time',
    given: { proofs: [proof(2, 1, today)] },
    expected: { state: 'to-validate', level: 2, validatedLevel: 0 },
  },
  {
    title: 'nothing but proofs that ended',
    given: { proofs: [proof(2, 1, '2026-11-21'), proof(4, 2, '2026-11-20')] },
    expected: {
      state: 'expired',
      level: 0,
      validatedLevel: 0,
      expiresOn: '2026-11-21',
    },
  },
  {
    title: 'a claim whose proof ended',
    given: { claim: claim(3, 1), proofs: [proof(2, 1, '2026-11-21')] },
    expected: { state: 'self-assessed', level: 3, validatedLevel: 0 },
  },
  {
    title: 'a validation',
    given: { claim: claim(3, 1), askedAt: at(2), ...validated(3, 5) },
    expected: { state: 'validated', level: 3, validatedLevel: 3 },
  },
  {
    title: 'a validation at a lower level than claimed',
    given: { claim: claim(4, 1), ...validated(3, 5) },
    expected: { state: 'validated', level: 3, validatedLevel: 3 },
  },
  {
    title: 'a validation on its last day',
    given: { ...validated(3, 5, today) },
    expected: {
      state: 'validated',
      level: 3,
      validatedLevel: 3,
      expiresOn: today,
    },
  },
  {
    title: 'a validation the day after its last',
    given: { claim: claim(3, 1), ...validated(3, 5, '2026-11-21') },
    expected: {
      state: 'expired',
      level: 0,
      validatedLevel: 0,
      expiresOn: '2026-11-21',
    },
  },
  {
    title: 'a validation that ended, though the claim was repeated before',
    given: { claim: claim(3, 6), ...validated(3, 5, '2026-11-21') },
    expected: {
      state: 'expired',
      level: 0,
      validatedLevel: 0,
      expiresOn: '2026-11-21',
    },
  },
  {
    title: 'a validation that ended, and is asked for again',
    given: {
      claim: claim(3, 1),
      askedAt: at(22),
      ...validated(3, 5, '2026-11-21'),
    },
    expected: { state: 'to-validate', level: 3, validatedLevel: 0 },
  },
  {
    title: 'the level validated, claimed again',
    given: { claim: claim(3, 6), ...validated(3, 5) },
    expected: { state: 'validated', level: 3, validatedLevel: 3 },
  },
  {
    title: 'more claimed than validated',
    given: { claim: claim(4, 6), ...validated(3, 5) },
    expected: { state: 'self-assessed', level: 4, validatedLevel: 3 },
  },
  {
    title: 'less claimed than validated',
    given: { claim: claim(1, 6), ...validated(3, 5) },
    expected: { state: 'self-assessed', level: 1, validatedLevel: 1 },
  },
  {
    title: 'a new proof above the level validated',
    given: { claim: claim(3, 1), proofs: [proof(4, 6)], ...validated(3, 5) },
    expected: { state: 'to-validate', level: 4, validatedLevel: 3 },
  },
  {
    title: 'a new proof below the level validated',
    given: { claim: claim(3, 1), proofs: [proof(2, 6)], ...validated(3, 5) },
    expected: { state: 'to-validate', level: 3, validatedLevel: 3 },
  },
  {
    title: 'a refusal',
    given: { claim: claim(4, 1), decision: decision('refused', 4, 5) },
    expected: { state: 'refused', level: 0, validatedLevel: 0 },
  },
  {
    title: 'a refusal after a validation',
    given: {
      claim: claim(5, 6),
      validation: decision('validated', 3, 2, '2027-01-01'),
      decision: decision('refused', 5, 7),
    },
    expected: {
      state: 'refused',
      level: 3,
      validatedLevel: 3,
      expiresOn: '2027-01-01',
    },
  },
  {
    title: 'the level that was refused, claimed again',
    given: { claim: claim(4, 6), decision: decision('refused', 4, 5) },
    expected: { state: 'self-assessed', level: 4, validatedLevel: 0 },
  },
];

const anyLevel = fc.constantFrom(...skillLevels);
const anyDay = fc.integer({ min: 1, max: 28 });
const anyEnd = fc.option(
  anyDay.map(day => at(day).slice(0, 10)),
  { nil: undefined },
);
const anyDecision = fc
  .tuple(
    fc.constantFrom('validated' as const, 'refused' as const),
    anyLevel,
    anyDay,
    anyEnd,
  )
  .map(input => decision(...input));
const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    claim: fc.option(
      fc.tuple(anyLevel, anyDay).map(input => claim(...input)),
      { nil: undefined },
    ),
    askedAt: fc.option(anyDay.map(at), { nil: undefined }),
    proofs: fc.array(
      fc.tuple(anyLevel, anyDay, anyEnd).map(input => proof(...input)),
      { maxLength: 3 },
    ),
    decisions: fc.array(anyDecision, { maxLength: 3 }),
  })
  .map(({ decisions, ...rest }) => {
    const sorted = decisions.sort((a, b) => (a.at < b.at ? -1 : 1));
    return {
      skill: 'skill:default/kubernetes',
      ...rest,
      decision: sorted.at(-1),
      validation: sorted
        .filter(({ verdict }) => verdict === 'validated')
        .at(-1),
    };
  });

describe('statusOf', () => {
  it.each(cases)('says of $title', ({ given, expected }) => {
    expect(
      statusOf(
        { skill: 'skill:default/kubernetes', proofs: [], ...given },
        today,
      ),
    ).toEqual(expected);
  });

  it('never counts as validated more than what somebody else confirmed, or more than what is said', () => {
    fc.assert(
      fc.property(anyAssessment, anyDay, (assessment, day) => {
        const { level, validatedLevel } = statusOf(
          assessment,
          at(day).slice(0, 10),
        );
        expect(validatedLevel).toBeLessThanOrEqual(
          assessment.validation?.level ?? 0,
        );
        expect(validatedLevel).toBeLessThanOrEqual(level);
      }),
    );
  });

  it('never gives a validated level by the passing of time', () => {
    fc.assert(
      fc.property(anyAssessment, anyDay, anyDay, (assessment, one, other) => {
        const [before, after] = [one, other]
          .sort((a, b) => a - b)
          .map(day => statusOf(assessment, at(day).slice(0, 10)));
        fc.pre(before.state === after.state);
        expect(after.validatedLevel).toBeLessThanOrEqual(before.validatedLevel);
      }),
    );
  });

  it('has a state as soon as something was said', () => {
    fc.assert(
      fc.property(anyAssessment, assessment => {
        const { claim: said, askedAt, proofs, decision: made } = assessment;
        const isEmpty = !said && !askedAt && proofs.length === 0 && !made;
        expect(statusOf(assessment, today).state === undefined).toBe(isEmpty);
      }),
    );
  });
});
