import type { CriterionAnswer, EligibilityAnswers } from '../answers/Answers';
import { allCriteria } from '../criteria/allCriteria';
import type { Criterion } from '../criteria/Criterion';
import { dossierItems } from '../dossier/dossierItems';
import { type SupportCase, supportCaseOf } from '../support/supportCase';

/** @public */
export const eligibilityVerdicts = [
  'incomplete',
  'not-eligible',
  'eligible-with-work',
  'eligible',
] as const;

/** @public */
export type EligibilityVerdict = (typeof eligibilityVerdicts)[number];

/** Why the verdict is not a plain yes. @public */
export type VerdictReason =
  /** The offer hosts no project of this support case. */
  | { kind: 'support-case'; case: SupportCase }
  /** A criterion that is not met; `answer` says whether the work is planned. */
  | { kind: 'criterion'; id: string; answer: 'no' | 'planned' };

/** What comes out of a questionnaire. @public */
export interface EligibilityResult {
  verdict: EligibilityVerdict;
  /** What keeps the verdict from being better, blocking criteria first. */
  reasons: VerdictReason[];
  /** Identifiers of the criteria to work on, the most binding first. */
  work: string[];
  /** Identifiers of the recommended criteria that are not met: no verdict depends on them. */
  advice: string[];
  /** Identifiers of what must still be answered for a verdict. */
  open: string[];
  /** Identifiers of the items of the dossier that are not ready. */
  dossier: string[];
  supportCase?: SupportCase;
  /** Criteria that apply and were answered, of how many, `unknown` being no answer. */
  progress: { answered: number; total: number };
}

/** Criteria that apply to a project: those whose condition is not known to be false. @public */
export function applicableCriteria({
  facts,
}: Pick<EligibilityAnswers, 'facts'>): Criterion[] {
  return allCriteria.filter(({ condition }) => {
    switch (condition) {
      case 'private-repositories':
        return facts.hasPrivateRepositories !== false;
      case 'internet-exposure':
        return facts.exposures === undefined
          ? true
          : facts.exposures.includes('internet');
      default:
        return true;
    }
  });
}

/**
 * Whether the offer may host an application.
 *
 * - A blocking criterion that is not met, or a support case that the offer does not host: not eligible.
 * - Else, as long as a blocking or a mandatory criterion has no answer: incomplete.
 * - Else, a mandatory criterion that is not met, or a blocking one whose work is planned: eligible with work.
 *
 * Recommended criteria and what must be supplied change no verdict.
 *
 * @public
 */
export function verdictOf(answers: EligibilityAnswers): EligibilityResult {
  const applicable = applicableCriteria(answers);
  const answerTo = ({ id, mayNotApply }: Criterion) =>
    known(answers.criteria[id]?.answer, mayNotApply === true);
  const supportCase = supportCaseOf(answers.facts);
  const binding = ['blocking', 'mandatory'].flatMap(kind =>
    applicable.filter(criterion => criterion.kind === kind),
  );
  const unmet = binding.flatMap(criterion => {
    const answer = answerTo(criterion);
    return answer === 'no' || answer === 'planned'
      ? [{ criterion, answer }]
      : [];
  });
  const isHosted = supportCase === undefined || supportCase === 1;
  const open = [
    ...(supportCase === undefined ? ['support-case'] : []),
    ...binding
      .filter(criterion => answerTo(criterion) === undefined)
      .map(({ id }) => id),
  ];
  const isBlocked =
    !isHosted ||
    unmet.some(
      ({ criterion, answer }) =>
        criterion.kind === 'blocking' && answer === 'no',
    );
  return {
    verdict: worstOf(isBlocked, open.length > 0, unmet.length > 0),
    reasons: [
      ...(isHosted
        ? []
        : [{ kind: 'support-case' as const, case: supportCase }]),
      ...unmet.map(({ criterion: { id }, answer }) => ({
        kind: 'criterion' as const,
        id,
        answer,
      })),
    ],
    work: unmet.map(({ criterion: { id } }) => id),
    advice: applicable
      .filter(
        criterion =>
          criterion.kind === 'recommended' &&
          ['no', 'planned'].includes(answerTo(criterion) ?? ''),
      )
      .map(({ id }) => id),
    open,
    dossier: dossierItems
      .filter(({ id }) => {
        const state = answers.dossier[id]?.state ?? 'missing';
        return state !== 'ready' && state !== 'not-applicable';
      })
      .map(({ id }) => id),
    ...(supportCase && { supportCase }),
    progress: {
      answered: applicable.filter(
        criterion => answerTo(criterion) !== undefined,
      ).length,
      total: applicable.length,
    },
  };
}

function worstOf(
  isBlocked: boolean,
  isOpen: boolean,
  hasWork: boolean,
): EligibilityVerdict {
  if (isBlocked) return 'not-eligible';
  if (isOpen) return 'incomplete';
  return hasWork ? 'eligible-with-work' : 'eligible';
}

/** An answer that counts: who does not know has not answered, and some criteria always apply. */
function known(
  answer: CriterionAnswer | undefined,
  mayNotApply: boolean,
): Exclude<CriterionAnswer, 'unknown'> | undefined {
  if (answer === 'unknown') return undefined;
  return answer === 'not-applicable' && !mayNotApply ? undefined : answer;
}
