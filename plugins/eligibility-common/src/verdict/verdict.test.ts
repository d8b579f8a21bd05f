import { eligibilityQuestions } from '@cloud-pi-native/plugin-projects-common';
import fc from 'fast-check';
import {
  type CriterionAnswer,
  criterionAnswers,
  type EligibilityAnswers,
  noAnswers,
  type ProjectFacts,
} from '../answers/Answers';
import { requestPrefillOf } from '../answers/requestPrefillOf';
import { allCriteria } from '../criteria/allCriteria';
import { criterionGroups } from '../criteria/Criterion';
import { dossierItems } from '../dossier/dossierItems';
import { carriers, goals, supportCaseOf } from '../support/supportCase';
import { applicableCriteria, verdictOf } from './verdictOf';

const hosted: ProjectFacts = { carrier: 'ministry', goal: 'cloud-pi' };

/** Yes to everything, but for what is given. */
function answers(
  given: Record<string, CriterionAnswer> = {},
  facts: ProjectFacts = hosted,
): EligibilityAnswers {
  return {
    facts,
    criteria: Object.fromEntries(
      allCriteria.map(({ id }) => [id, { answer: given[id] ?? 'yes' }]),
    ),
    dossier: {},
  };
}

describe('the criteria', () => {
  it('are those of the offer, each with its own identifier', () => {
    const ids = allCriteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const counts = criterionGroups.map(
      group => allCriteria.filter(one => one.group === group).length,
    );
    expect(counts).toEqual([8, 24, 5, 8]);
    expect(dossierItems).toHaveLength(15);
  });

  it('bind as the sources say', () => {
    const blocking = allCriteria
      .filter(({ kind }) => kind === 'blocking')
      .map(({ id }) => id);
    expect(blocking).toEqual([
      'ADM-1',
      'ADM-2',
      'ADM-8',
      'APP-1',
      'APP-2',
      'APP-4',
      'APP-10',
      'APP-18',
      'SRC-1',
      'SRC-2',
      'SRC-3',
      'SRC-5',
      'ORG-3',
      'ORG-6',
      'ORG-8',
    ]);
  });

  it('are said in two languages, in words of their own', () => {
    const texts = allCriteria.flatMap(({ question, work }) => [question, work]);
    for (const language of ['fr', 'en'] as const) {
      const said = texts.map(text => text[language]);
      expect(new Set(said).size).toBe(said.length);
      expect(said.every(text => text.trim().length > 10)).toBe(true);
    }
    expect(texts.every(({ fr, en }) => fr !== en)).toBe(true);
  });

  it('apply when their condition may hold', () => {
    const idsOf = (facts: ProjectFacts) =>
      applicableCriteria({ facts }).map(({ id }) => id);
    expect(idsOf({})).toContain('SRC-4');
    expect(idsOf({ hasPrivateRepositories: true })).toContain('SRC-4');
    expect(idsOf({ hasPrivateRepositories: false })).not.toContain('SRC-4');
    expect(idsOf({})).toContain('APP-21');
    expect(idsOf({ exposures: ['rie', 'internet'] })).toContain('APP-21');
    expect(idsOf({ exposures: ['rie'] })).not.toContain('APP-21');
  });
});

describe('supportCaseOf', () => {
  it.each([
    ['ministry', 'cloud-pi', 1],
    ['ministry', 'other-infrastructure', 2],
    ['external', 'public-interest', 3],
    ['external', 'own-purposes', 4],
    ['external', 'cloud-pi', undefined],
    ['ministry', 'own-purposes', undefined],
    ['ministry', undefined, undefined],
    [undefined, 'cloud-pi', undefined],
  ] as const)('%s, %s: %s', (carrier, goal, expected) => {
    expect(supportCaseOf({ carrier, goal })).toBe(expected);
  });
});

describe('verdictOf', () => {
  const cases: [
    title: string,
    given: Record<string, CriterionAnswer>,
    verdict: string,
    work: string[],
  ][] = [
    ['everything is met', {}, 'eligible', []],
    [
      'a blocking criterion is not met',
      { 'APP-4': 'no' },
      'not-eligible',
      ['APP-4'],
    ],
    [
      'its work is planned',
      { 'APP-4': 'planned' },
      'eligible-with-work',
      ['APP-4'],
    ],
    ['nobody knows', { 'APP-4': 'unknown' }, 'incomplete', []],
    [
      'a mandatory criterion is not met',
      { 'APP-14': 'no' },
      'eligible-with-work',
      ['APP-14'],
    ],
    [
      'a mandatory criterion is unknown',
      { 'APP-14': 'unknown' },
      'incomplete',
      [],
    ],
    ['a recommended criterion is not met', { 'APP-22': 'no' }, 'eligible', []],
    [
      'what must be supplied is unknown',
      { 'ADM-3': 'unknown' },
      'eligible',
      [],
    ],
    [
      'a criterion does not apply',
      { 'APP-20': 'not-applicable' },
      'eligible',
      [],
    ],
    ['it always applies', { 'APP-1': 'not-applicable' }, 'incomplete', []],
    [
      'a blocking criterion is not met, and others are unknown',
      { 'APP-1': 'no', 'APP-2': 'unknown' },
      'not-eligible',
      ['APP-1'],
    ],
    [
      'much is to be done',
      { 'APP-3': 'no', 'SRC-5': 'planned', 'ORG-1': 'planned' },
      'eligible-with-work',
      ['SRC-5', 'APP-3', 'ORG-1'],
    ],
  ];

  it.each(cases)('when %s', (_, given, verdict, work) => {
    expect(verdictOf(answers(given))).toMatchObject({ verdict, work });
  });

  it.each([
    [hosted, 'eligible', []],
    [
      { carrier: 'ministry', goal: 'other-infrastructure' },
      'not-eligible',
      [{ kind: 'support-case', case: 2 }],
    ],
    [
      { carrier: 'external', goal: 'public-interest' },
      'not-eligible',
      [{ kind: 'support-case', case: 3 }],
    ],
    [
      { carrier: 'external', goal: 'own-purposes' },
      'not-eligible',
      [{ kind: 'support-case', case: 4 }],
    ],
    [{}, 'incomplete', []],
  ] as const)('of %j is %s', (facts, verdict, reasons) => {
    expect(verdictOf(answers({}, facts))).toMatchObject({ verdict, reasons });
  });

  it('says what is open while nothing is answered', () => {
    const { verdict, open, progress, dossier } = verdictOf(noAnswers);
    expect(verdict).toBe('incomplete');
    expect(open[0]).toBe('support-case');
    expect(progress).toEqual({ answered: 0, total: 45 });
    expect(dossier).toHaveLength(15);
  });

  it('does not ask for what does not apply', () => {
    const { verdict, progress } = verdictOf(
      answers(
        { 'SRC-4': 'unknown', 'APP-21': 'unknown' },
        { ...hosted, exposures: ['rie'], hasPrivateRepositories: false },
      ),
    );
    expect(verdict).toBe('eligible');
    expect(progress).toEqual({ answered: 43, total: 43 });
  });

  const mostlyYes = fc.oneof(
    { arbitrary: fc.constant<CriterionAnswer>('yes'), weight: 60 },
    { arbitrary: fc.constantFrom(...criterionAnswers), weight: 1 },
  );
  const anyAnswers: fc.Arbitrary<EligibilityAnswers> = fc.record({
    // Mostly what meets the offer: every verdict comes up often.
    facts: fc.oneof(
      { arbitrary: fc.constant(hosted), weight: 4 },
      {
        arbitrary: fc.record(
          {
            carrier: fc.constantFrom(...carriers),
            goal: fc.constantFrom(...goals),
            hasPrivateRepositories: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
        weight: 1,
      },
    ),
    criteria: fc
      .array(mostlyYes, {
        minLength: allCriteria.length,
        maxLength: allCriteria.length,
      })
      .map(all =>
        Object.fromEntries(
          allCriteria.map(({ id }, index) => [id, { answer: all[index] }]),
        ),
      ),
    dossier: fc.constant({}),
  });
  const ranks = ['not-eligible', 'eligible-with-work', 'eligible'];

  it('never gets worse when a criterion comes to be met', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...allCriteria),
        (given, { id }) => {
          const before = verdictOf(given).verdict;
          const after = verdictOf({
            ...given,
            criteria: { ...given.criteria, [id]: { answer: 'yes' } },
          }).verdict;
          fc.pre(before !== 'incomplete' && after !== 'incomplete');
          expect(ranks.indexOf(after)).toBeGreaterThanOrEqual(
            ranks.indexOf(before),
          );
        },
      ),
    );
  });

  it('gives a reason for every no, and work for none but what is binding', () => {
    fc.assert(
      fc.property(anyAnswers, given => {
        const { verdict, reasons, work } = verdictOf(given);
        fc.pre(verdict !== 'incomplete');
        expect(reasons.length === 0).toBe(verdict === 'eligible');
        const kinds = work.map(
          id => allCriteria.find(one => one.id === id)?.kind,
        );
        expect(
          kinds.every(kind => kind === 'blocking' || kind === 'mandatory'),
        ).toBe(true);
      }),
    );
  });
});

describe('requestPrefillOf', () => {
  it('answers every question of the access request, so that none is asked twice', () => {
    const prefill = requestPrefillOf({
      ...answers(),
      facts: { ...hosted, protection: 'DR', exposures: ['rie'] },
    });
    expect(prefill).toEqual({
      eligibility: Object.fromEntries(
        eligibilityQuestions.map(({ id }) => [id, true]),
      ),
      protection: 'DR',
      exposures: ['rie'],
    });
  });

  it.each([
    ['no', false],
    ['planned', false],
    ['unknown', undefined],
    ['yes', true],
  ] as const)('%s to one of three criteria: %s', (answer, expected) => {
    const { eligibility } = requestPrefillOf(answers({ 'SRC-2': answer }));
    expect(eligibility['git-https']).toBe(expected);
  });

  it('leaves open what was not answered', () => {
    expect(requestPrefillOf(noAnswers)).toEqual({ eligibility: {} });
  });
});
