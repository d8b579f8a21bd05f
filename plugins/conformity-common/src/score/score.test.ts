import fc from 'fast-check';
import { positionStates, type PositionState } from '../positions/positionOf';
import { readinessOf } from './readinessOf';
import { scoreOf, type PositionedRequirement } from './scoreOf';

function positioned(
  state: PositionState,
  options: { level?: 'P' | 'I'; isReviewed?: boolean; key?: string } = {},
): PositionedRequirement {
  const { level = 'P', isReviewed = false, key = 'EXI-ARCH-18' } = options;
  return {
    key,
    family: 'ARCH',
    level,
    position: { state, basis: 'statement', isReviewed },
  };
}

describe('scoreOf', () => {
  it.each<[states: PositionState[], expected: number, ratio?: number]>([
    [[], 0, undefined],
    [['met', 'met'], 2, 1],
    [['met', 'unmet'], 2, 0.5],
    [['partial', 'partial'], 2, 0.5],
    [['met', 'unstated', 'unstated', 'unstated'], 4, 0.25],
    [['met', 'not-applicable', 'derogation'], 1, 1],
    [['not-applicable', 'derogation'], 0, undefined],
  ])('%j: %d expected, ratio %p', (states, expected, ratio) => {
    const score = scoreOf(states.map(state => positioned(state)));
    expect(score).toMatchObject({ expected });
    expect(score.ratio).toBe(ratio);
  });

  it('counts each requirement once, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...positionStates)), states => {
        const { counts, ratio } = scoreOf(states.map(one => positioned(one)));
        const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
        expect(total).toBe(states.length);
        expect(ratio ?? 0).toBeGreaterThanOrEqual(0);
        expect(ratio ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when one more requirement is met', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...positionStates)), states => {
        const before = scoreOf(states.map(one => positioned(one))).ratio ?? 0;
        const after = scoreOf(
          [...states, 'met' as const].map(one => positioned(one)),
        ).ratio;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('readinessOf', () => {
  it.each<[state: PositionState, isReviewed: boolean, reason?: string]>([
    ['met', false, undefined],
    ['derogation', true, undefined],
    ['not-applicable', true, undefined],
    ['not-applicable', false, 'exclusion-not-reviewed'],
    ['partial', true, 'partial'],
    ['unmet', false, 'unmet'],
    ['unstated', false, 'unstated'],
  ])('level P, %s, reviewed %p: %p', (state, isReviewed, reason) => {
    expect(readinessOf([positioned(state, { isReviewed })])).toEqual({
      isReady: !reason,
      blockers: reason ? [{ requirement: 'EXI-ARCH-18', reason }] : [],
    });
  });

  it('is never kept back by level I', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...positionStates)), states => {
        const positions = states.map(one => positioned(one, { level: 'I' }));
        expect(readinessOf(positions).isReady).toBe(true);
      }),
    );
  });
});
