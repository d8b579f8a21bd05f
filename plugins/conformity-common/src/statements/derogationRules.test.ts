import fc from 'fast-check';
import type { Derogation } from './Derogation';
import {
  askingProblem,
  decisionProblem,
  dueDerogationReminder,
  mayDecideDerogation,
  mayWithdrawDerogation,
  tellingDerogation,
} from './derogationRules';

const today = '2026-06-15';

function derogation(change: Partial<Derogation> = {}): Derogation {
  return {
    id: '1',
    application: 'system:default/sirene',
    requirement: 'EXI-ARCH-18',
    reason: 'Progiciel livré tel quel',
    mitigation: 'Cloisonnement réseau',
    until: '2026-12-31',
    by: 'user:default/camille.porteur',
    at: '2026-01-02T08:00:00.000Z',
    ...change,
  };
}

function granted(
  change: Partial<NonNullable<Derogation['decision']>> = {},
): Pick<Derogation, 'decision'> {
  return {
    decision: {
      granted: true,
      reason: 'Cloisonné',
      by: 'user:default/alice.archi',
      at: '2026-01-05T08:00:00.000Z',
      ...change,
    },
  };
}

describe('askingProblem', () => {
  it.each([
    ['2026-06-14', 'must not be before today, 2026-06-15'],
    ['2026-06-15', undefined],
    ['2027-06-31', 'must be a day, such as 2027-06-30'],
  ])('until %s: %s', (until, problem) => {
    expect(askingProblem({ until }, today)?.problem).toBe(problem);
  });
});

describe('decisionProblem', () => {
  it.each([
    ['granted as asked', {}, { granted: true }, undefined],
    ['granted for less', {}, { granted: true, until: '2026-07-31' }, undefined],
    [
      'granted for longer than asked',
      {},
      { granted: true, until: '2027-01-01' },
      'until must not come after 2026-12-31, the last day asked for',
    ],
    [
      'granted for a time that has passed',
      {},
      { granted: true, until: '2026-06-14' },
      'until must not be before today, 2026-06-15',
    ],
    [
      'granted too late',
      { until: '2026-06-14' },
      { granted: true },
      'granted the last day asked for, 2026-06-14, has passed; refuse, and let the project ask again',
    ],
    [
      'refused too late',
      { until: '2026-06-14' },
      { granted: false },
      undefined,
    ],
    [
      'refused until a day',
      {},
      { granted: false, until: '2026-07-31' },
      'until a refusal has no last day, take it out',
    ],
  ])('%s', (_, change, answer, expected) => {
    const found = decisionProblem(
      derogation(change),
      { reason: 'Vu', ...answer },
      today,
    );
    expect(found && `${found.field} ${found.problem}`).toBe(expected);
  });
});

describe('who decides and takes back', () => {
  const { by } = derogation();

  it('never lets who asked decide, whatever their role', () => {
    expect(
      mayDecideDerogation({ by }, { userRef: by, isGovernance: true }),
    ).toBe(false);
  });

  it.each([
    ['user:default/alice.archi', true, true, true],
    ['user:default/dalia.dev', false, false, false],
    [by, false, false, true],
    [by, true, false, true],
  ])('%s, of governance %s', (userRef, isGovernance, decides, withdraws) => {
    const person = { userRef, isGovernance };
    expect(mayDecideDerogation({ by }, person)).toBe(decides);
    expect(mayWithdrawDerogation({ by }, person)).toBe(withdraws);
  });
});

describe('tellingDerogation', () => {
  it.each<[string, Derogation[], string | undefined]>([
    ['none', [], undefined],
    [
      'the one in force before a newer demand',
      [derogation({ id: 'old', ...granted() }), derogation({ id: 'new' })],
      'old',
    ],
    [
      'the demand before what is over',
      [
        derogation({ id: 'over', ...granted({ until: '2026-02-01' }) }),
        derogation({ id: 'waiting' }),
        derogation({ id: 'refused', ...granted({ granted: false }) }),
      ],
      'waiting',
    ],
    [
      'the last one otherwise',
      [
        derogation({ id: 'refused', ...granted({ granted: false }) }),
        derogation({ id: 'over', ...granted({ until: '2026-02-01' }) }),
      ],
      'over',
    ],
  ])('is %s', (_, derogations, expected) => {
    expect(tellingDerogation(derogations, today)?.id).toBe(expected);
  });
});

describe('dueDerogationReminder', () => {
  const until2026 = derogation(granted());

  it.each([
    ['2026-10-31', undefined],
    ['2026-11-01', 60],
    ['2026-11-30', 60],
    ['2026-12-01', 30],
    ['2026-12-31', 30],
    ['2027-01-01', undefined],
  ])('of one that ends on 2026-12-31 is, on %s, %s', (day, expected) => {
    expect(dueDerogationReminder(until2026, day)).toBe(expected);
  });

  it.each([
    ['that waits', derogation()],
    ['refused', derogation(granted({ granted: false }))],
    [
      'withdrawn',
      derogation({ ...granted(), withdrawnAt: '2026-11-01T08:00:00.000Z' }),
    ],
    [
      'granted for a few days only',
      derogation(granted({ at: '2026-12-10T08:00:00.000Z' })),
    ],
  ])('is none for one %s', (_, one) => {
    expect(dueDerogationReminder(one, '2026-12-15')).toBeUndefined();
  });

  it('comes for each threshold that was ahead when it was granted, and never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), age => {
        const day = (offset: number) =>
          new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000)
            .toISOString()
            .slice(0, 10);
        const one = derogation({
          until: day(age),
          ...granted({ at: `${day(0)}T08:00:00.000Z` }),
        });
        const seen = Array.from({ length: age + 2 }, (_, offset) =>
          dueDerogationReminder(one, day(offset)),
        ).filter(due => due !== undefined);
        expect([...new Set(seen)]).toEqual([60, 30].filter(days => age > days));
      }),
    );
  });
});
