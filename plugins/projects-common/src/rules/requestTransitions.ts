import type { RequestAction, RequestState } from '../types';

const transitions: Record<
  RequestState,
  Partial<Record<RequestAction, RequestState>>
> = {
  submitted: {
    comment: 'submitted',
    'ask-correction': 'to-correct',
    approve: 'approved',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  'to-correct': {
    comment: 'to-correct',
    correct: 'submitted',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  approved: { comment: 'approved' },
  provisioning: { comment: 'provisioning' },
  active: { comment: 'active' },
  failed: { comment: 'failed' },
  refused: {},
  withdrawn: {},
  archived: {},
};

/**
 * The state a request comes to by a person's action, or `undefined` when the action has no place in that state.
 * The states after the approval follow the project, not a person's action on the request.
 *
 * @public
 */
export function nextRequestState(
  state: RequestState,
  action: RequestAction,
): RequestState | undefined {
  return transitions[state][action];
}
