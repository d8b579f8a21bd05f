import type { AnswersChange } from '@cloud-pi-native/plugin-eligibility-common';
import { answersWith } from '../__testUtils__/fixtures';
import { changedAnswers } from './changedAnswers';

describe('changedAnswers', () => {
  const answers = answersWith();

  it.each<[string, AnswersChange, object]>([
    ['nothing', {}, answers],
    [
      'a criterion',
      { criteria: { 'APP-1': { answer: 'no' } } },
      {
        ...answers,
        criteria: { ...answers.criteria, 'APP-1': { answer: 'no' } },
      },
    ],
    [
      'a fact',
      { facts: { protection: 'NP' } },
      { ...answers, facts: { ...answers.facts, protection: 'NP' } },
    ],
    [
      'an item of the dossier',
      { dossier: { dns: { state: 'ready' } } },
      {
        ...answers,
        dossier: { cct: { state: 'ready' }, dns: { state: 'ready' } },
      },
    ],
  ])('changes %s and leaves the rest', (_, change, expected) => {
    expect(changedAnswers(answers, change)).toEqual(expected);
  });

  it('takes back a goal that the new carrier cannot have', () => {
    const { goal: _, ...facts } = answers.facts;
    expect(
      changedAnswers(answers, { facts: { carrier: 'external' } }).facts,
    ).toEqual({ ...facts, carrier: 'external' });
  });
});
