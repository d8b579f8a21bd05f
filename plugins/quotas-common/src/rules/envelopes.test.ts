import {
  noResources,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import fc from 'fast-check';
import type { EnvelopeValues, QuotaChangeState } from '../types';
import {
  allowedChangeActions,
  findReasonProblem,
  findValuesProblem,
  isUnlimitedOn,
  nextChangeState,
} from './changeRules';
import { describeOverrun, describeRefusal } from './describeRefusal';
import { fillOf } from './fillOf';
import { findOverruns } from './findOverruns';
import { fromLedger, toLedger } from './ledgerAmounts';

const amount = (change: Partial<ResourceAmount> = {}): ResourceAmount => ({
  ...noResources,
  ...change,
});

describe('findOverruns', () => {
  const reservations = [
    { environment: 'dev', resources: amount({ cpu: 500, memory: 2000 }) },
    { environment: 'recette', resources: amount({ cpu: 1500, memory: 2000 }) },
    { environment: 'vide', resources: amount() },
  ];

  it.each([
    ['what is reserved', { cpu: 2000, memory: 4000 }, []],
    ['more', { cpu: 9000, memory: 9000, gpu: 1 }, []],
    ['less of one', { cpu: 1999, memory: 4000 }, ['cpu']],
    ['nothing', {}, ['cpu', 'memory']],
  ])('of an envelope that would hold %s', (_, limit, resources) => {
    expect(
      findOverruns('production', amount(limit), reservations).map(
        ({ resource }) => resource,
      ),
    ).toEqual(resources);
  });

  it('lists who holds the resource, those that hold most first', () => {
    const [overrun] = findOverruns(
      'non-production',
      amount({ cpu: 750, memory: 4000 }),
      reservations,
    );
    expect(overrun).toEqual({
      envelope: 'non-production',
      resource: 'cpu',
      limit: 0.75,
      reserved: 2,
      toRelease: 1.25,
      environments: [
        { name: 'recette', amount: 1.5 },
        { name: 'dev', amount: 0.5 },
      ],
    });
    expect(describeOverrun(overrun)).toEqual({
      fr: '2 cœurs de CPU sont réservés dans l’enveloppe hors production : libérez 1,25 cœurs parmi recette (1,5 cœurs), dev (0,5 cœurs) avant de la ramener à 0,75 cœurs.',
      en: '2 cores of CPU are reserved in the non-production envelope: release 1.25 cores among recette (1.5 cores), dev (0.5 cores) before you lower it to 0.75 cores.',
    });
  });
});

describe('describeRefusal', () => {
  const lack = {
    resource: 'memory' as const,
    asked: 8,
    limit: 16,
    reserved: 12,
    left: 4,
  };

  it('says what lacks, how much is left and where there is room', () => {
    expect(
      describeRefusal({
        environment: 'recette',
        lacks: [
          { ...lack, scope: 'envelope', envelope: 'non-production' },
          {
            ...lack,
            scope: 'cluster',
            cluster: 'resource:default/np-1',
            clusterTitle: 'Nubo NP 1',
          },
        ],
        roomOn: [
          { entityRef: 'resource:default/np-2', title: 'NP 2', zone: 'u' },
        ],
      }),
    ).toEqual({
      fr: 'L’environnement « recette » ne tient pas : mémoire : 8 Gio demandés, il reste 4 Gio sur 16 Gio dans l’enveloppe hors production ; mémoire : 8 Gio demandés, il reste 4 Gio sur 16 Gio dans le cluster Nubo NP 1. Demandez moins, libérez un environnement ou demandez un changement de quota. Il y a de la place sur NP 2.',
      en: 'The environment "recette" does not fit: memory: 8 GiB asked, 4 GiB left of 16 GiB in the non-production envelope; memory: 8 GiB asked, 4 GiB left of 16 GiB in the cluster Nubo NP 1. Ask for less, release an environment, or ask for a change of quota. There is room on NP 2.',
    });
  });

  it.each([
    ['cluster', /No cluster of the same protection has enough room\.$/],
    ['envelope', /or ask for a change of quota\.$/],
  ] as const)('ends with what to do about the %s', (scope, end) => {
    const { en } = describeRefusal({
      environment: 'dev',
      lacks: [{ ...lack, scope }],
      roomOn: [],
    });
    expect(en).toMatch(end);
  });
});

describe('fillOf', () => {
  it.each([
    ['nothing of nothing', {}, {}, { state: 'free' }],
    ['something of nothing', {}, { gpu: 1 }, { state: 'over' }],
    ['a part', { cpu: 4 }, { cpu: 1 }, { state: 'free', fill: 0.25 }],
    [
      'the fullest',
      { cpu: 4, memory: 10 },
      { memory: 8 },
      { state: 'near', fill: 0.8 },
    ],
    [
      'all of one',
      { cpu: 4, memory: 10 },
      { cpu: 4 },
      { state: 'full', fill: 1 },
    ],
    ['too much', { cpu: 4 }, { cpu: 5 }, { state: 'over', fill: 1.25 }],
    [
      'all, and one beyond',
      { cpu: 4 },
      { cpu: 4, gpu: 1 },
      { state: 'over', fill: 1 },
    ],
  ])('%s', (_, limit, reserved, expected) => {
    const options = { limit: amount(limit), reserved: amount(reserved) };
    expect(fillOf(options)).toEqual(expected);
    expect(fillOf({ ...options, isUnlimited: true })).toEqual({
      state: 'unlimited',
    });
  });
});

describe('requests for a change', () => {
  const states: QuotaChangeState[] = [
    'submitted',
    'granted',
    'refused',
    'withdrawn',
  ];

  it('are decided or withdrawn once', () => {
    const next = states.map(state =>
      (['grant', 'refuse', 'withdraw'] as const).map(act =>
        nextChangeState(state, act),
      ),
    );
    const never = [undefined, undefined, undefined];
    expect(next).toEqual([
      ['granted', 'refused', 'withdrawn'],
      never,
      never,
      never,
    ]);
  });

  it.each([
    ['a decider', 'user:default/b', false, true, ['decide']],
    ['a decider who asked', 'user:default/a', true, true, ['withdraw']],
    ['who asked and left', 'user:default/a', false, false, []],
    ['another who may ask', 'user:default/b', true, false, []],
    ['a service', undefined, true, true, []],
  ])('can be acted on by %s', (_, userRef, mayAsk, mayDecide, expected) => {
    const caller = { userRef, mayAsk, mayDecide };
    for (const state of states) {
      expect(
        allowedChangeActions({ state, by: 'user:default/a' }, caller),
      ).toEqual(state === 'submitted' ? expected : []);
    }
  });

  const today = '2026-11-22';
  const now: EnvelopeValues = { contracted: amount({ cpu: 4 }) };

  it.each([
    ['more', { cpu: 8 }, undefined, undefined],
    ['zero', {}, undefined, undefined],
    ['the same', { cpu: 4 }, undefined, ['contracted', 'same']],
    ['the same without limit', { cpu: 4 }, '2026-12-31', undefined],
    ['without limit today', { cpu: 4 }, today, undefined],
    ['a year', {}, '2027-11-23', undefined],
    ['more than a year', {}, '2027-11-24', ['unlimitedUntil', 'too-far']],
    ['yesterday', {}, '2026-11-21', ['unlimitedUntil', 'past']],
    ['no day', {}, '2026-02-30', ['unlimitedUntil', 'day']],
    ['no day at all', {}, 'demain', ['unlimitedUntil', 'day']],
    ['less than nothing', { gpu: -1 }, undefined, ['contracted.gpu', 'amount']],
    ['dust', { memory: 0.0001 }, undefined, ['contracted.memory', 'amount']],
  ])('ask for %s', (_, contracted, unlimitedUntil, expected) => {
    const problem = findValuesProblem(
      { contracted: amount(contracted), unlimitedUntil },
      { today, now },
    );
    expect(problem && [problem.field, problem.code]).toEqual(expected);
  });

  it('are granted as they are, and say why', () => {
    expect(findValuesProblem(now, { today })).toBeUndefined();
    expect(findReasonProblem(' \n')).toMatchObject({ field: 'reason' });
    expect(findReasonProblem('Montée en charge')).toBeUndefined();
  });
});

describe('days', () => {
  it('end an envelope without limit', () => {
    const values = { unlimitedUntil: '2026-11-22' };
    expect(isUnlimitedOn(values, '2026-11-22')).toBe(true);
    expect(isUnlimitedOn(values, '2026-11-23')).toBe(false);
    expect(isUnlimitedOn({}, '2026-11-22')).toBe(false);
  });
});

describe('amounts of the ledger', () => {
  it('are whole and come back the same', () => {
    const thousandths = fc.integer({ min: 0, max: 1_000_000_000 });
    const whole = fc.record({
      cpu: thousandths,
      memory: thousandths,
      gpu: thousandths,
      storage: thousandths,
    });
    fc.assert(
      fc.property(whole, one => {
        expect(toLedger(fromLedger(one))).toEqual(one);
      }),
    );
    expect(() => toLedger(amount({ cpu: 0.00001 }))).toThrow(
      'cpu: 0.00001 is no amount',
    );
  });
});
