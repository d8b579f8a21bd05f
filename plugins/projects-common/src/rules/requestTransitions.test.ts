import fc from 'fast-check';
import { type RequestAction, type RequestState, requestStates } from '../types';
import { allowedRequestActions, nextRequestState } from './requestTransitions';

const nobody = {
  isRequester: false,
  mayComment: false,
  mayUpdate: false,
  mayDecide: false,
};
const requester = {
  ...nobody,
  isRequester: true,
  mayComment: true,
  mayUpdate: true,
};
const serviceTeam = { ...nobody, mayComment: true, mayDecide: true };

const table: [RequestState, RequestAction[], RequestAction[]][] = [
  // state, the requester, the Service Team
  [
    'submitted',
    ['comment', 'withdraw'],
    ['comment', 'ask-correction', 'approve', 'refuse'],
  ],
  ['to-correct', ['comment', 'correct', 'withdraw'], ['comment', 'refuse']],
  ['approved', ['comment'], ['comment']],
  ['provisioning', ['comment'], ['comment']],
  ['active', ['comment'], ['comment']],
  ['failed', ['comment'], ['comment']],
  ['refused', [], []],
  ['withdrawn', [], []],
  ['archived', [], []],
];

describe('requests', () => {
  it.each(table)('in state %s', (state, ofRequester, ofServiceTeam) => {
    expect(allowedRequestActions(state, nobody)).toEqual([]);
    expect(allowedRequestActions(state, requester)).toEqual(ofRequester);
    expect(allowedRequestActions(state, serviceTeam)).toEqual(ofServiceTeam);
  });

  it('have every state in the table', () => {
    expect(table.map(([state]) => state)).toEqual([...requestStates]);
  });

  it.each([
    ['submitted', 'ask-correction', 'to-correct'],
    ['to-correct', 'correct', 'submitted'],
    ['submitted', 'approve', 'approved'],
    ['submitted', 'refuse', 'refused'],
    ['to-correct', 'withdraw', 'withdrawn'],
    ['approved', 'approve', undefined],
    ['refused', 'correct', undefined],
  ] as const)('go from %s by %s to %s', (state, action, next) => {
    expect(nextRequestState(state, action)).toBe(next);
  });

  it('are never decided by who made them, whatever their roles', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...requestStates),
        fc.record({
          isRequester: fc.boolean(),
          mayComment: fc.boolean(),
          mayUpdate: fc.boolean(),
          mayDecide: fc.boolean(),
        }),
        (state, caller) => {
          const allowed = allowedRequestActions(state, caller);
          const decisions = allowed.filter(action =>
            ['approve', 'refuse', 'ask-correction'].includes(action),
          );
          expect(decisions.length > 0 && caller.isRequester).toBe(false);
          expect(decisions.length > 0 && !caller.mayDecide).toBe(false);
          expect(
            allowed.filter(
              action => nextRequestState(state, action) === undefined,
            ),
          ).toEqual([]);
        },
      ),
    );
  });
});
