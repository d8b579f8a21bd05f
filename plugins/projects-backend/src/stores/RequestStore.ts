import type {
  AccessRequest,
  AccessRequestInput,
  AccessRequestSummary,
  ApprovedValues,
  ListRequestsQuery,
  Page,
  RequestEvent,
  RequestState,
} from '@cloud-pi-native/plugin-projects-common';
import type { ResourceFilter } from '@cloud-pi-native/plugin-portal-node';
import type {
  AccessRequestResource,
  AccessRequestFilter,
} from '../permissions';

/** A request as it is kept; what the caller may do is added by the service. */
export type StoredRequest = Omit<AccessRequest, 'allowed'>;

/** A decision, with what had been asked when it was taken. */
export interface Decision {
  id: string;
  kind: 'approved' | 'refused' | 'correction-asked';
  by: string;
  at: string;
  reason: string;
  asked: AccessRequestInput;
  granted?: ApprovedValues;
}

/** Requests for access, what happened to them, and the names they hold. */
export interface RequestStore {
  insert(request: {
    id: string;
    requester: string;
    asked: AccessRequestInput;
    at: string;
  }): Promise<void>;
  get(id: string): Promise<StoredRequest | undefined>;
  list(
    query: ListRequestsQuery & { requester?: string },
    filter: ResourceFilter<AccessRequestFilter>,
  ): Promise<Page<AccessRequestSummary>>;
  /** What the permission rules look at, in the order of the ids. */
  getResources(ids: string[]): Promise<(AccessRequestResource | undefined)[]>;

  /** Moves the request on, unless somebody else did first: `false` then. */
  transition(
    id: string,
    from: readonly RequestState[],
    to: RequestState,
    at: string,
  ): Promise<boolean>;
  setAsked(
    id: string,
    requester: string,
    asked: AccessRequestInput,
    /** When the terms of use were accepted again. */
    at: string,
  ): Promise<void>;
  addEvent(id: string, event: Omit<RequestEvent, 'id'>): Promise<void>;
  addDecision(id: string, decision: Omit<Decision, 'id'>): Promise<void>;
  listDecisions(id: string): Promise<Decision[]>;

  /** Holds the name for the request, in place of the one it held; `false` when another request holds it. */
  claimName(name: string, requestId: string): Promise<boolean>;
  releaseName(requestId: string): Promise<void>;
  isNameTaken(name: string): Promise<boolean>;

  /**
   * For one process at a time, the right to start the task of an approved request that has none.
   * `before` tells whether a process had that right and did not end, so that its task may exist.
   */
  claimTask(
    id: string,
    durationMilliseconds: number,
  ): Promise<{ before: boolean } | undefined>;
  /** The task could not be started: another process may try at once. */
  endTaskClaim(id: string): Promise<void>;
  setTask(id: string, taskId: string): Promise<void>;
  /** Requests between their approval and the end of their enrolment. */
  listEnrolling(): Promise<{ id: string; taskId?: string }[]>;
}
