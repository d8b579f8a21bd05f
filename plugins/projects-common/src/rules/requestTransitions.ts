import {
  type RequestAction,
  type RequestState,
  requestActions,
} from '../types';

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

/** What a caller may do with requests, by permission, and whether this one is theirs. @public */
export interface RequestCaller {
  isRequester: boolean;
  mayComment: boolean;
  mayUpdate: boolean;
  mayDecide: boolean;
}

const isGiven: Record<RequestAction, (caller: RequestCaller) => boolean> = {
  comment: ({ mayComment }) => mayComment,
  correct: ({ mayUpdate }) => mayUpdate,
  withdraw: ({ mayUpdate }) => mayUpdate,
  // Nobody decides on their own request, whatever their role.
  'ask-correction': ({ mayDecide, isRequester }) => mayDecide && !isRequester,
  approve: ({ mayDecide, isRequester }) => mayDecide && !isRequester,
  refuse: ({ mayDecide, isRequester }) => mayDecide && !isRequester,
};

/** What the caller may do now with a request in this state. @public */
export function allowedRequestActions(
  state: RequestState,
  caller: RequestCaller,
): RequestAction[] {
  return requestActions.filter(
    action =>
      isGiven[action](caller) && nextRequestState(state, action) !== undefined,
  );
}
