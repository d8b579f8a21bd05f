import { randomUUID } from 'crypto';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  type AccessRequestInput,
  type ApprovedValues,
  type RequestAction,
  type RequestEvent,
  type RequestState,
  nextRequestState,
} from '@cloud-pi-native/plugin-projects-common';
import type { Caller } from '@cloud-pi-native/plugin-portal-node';
import type {
  Decision,
  ProjectsDatabase,
  StoredRequest,
  Stores,
} from '../stores';
import type { EnrolmentStarter } from './EnrolmentStarter';
import type { ProjectQuotas } from './ProjectQuotas';
import type { RequestAct, RequestAnnouncer } from './RequestAnnouncer';
import type { RequestRules } from './RequestRules';

const decisionKinds = {
  'ask-correction': 'correction-asked',
  approve: 'approved',
  refuse: 'refused',
} as const satisfies Partial<Record<RequestAction, Decision['kind']>>;

/**
 * Requests for access: submitted, corrected, discussed, decided. Permissions are checked before; that nobody decides
 * on their own request is checked here, whatever the policy says.
 */
export class RequestService {
  readonly #database: ProjectsDatabase;
  readonly #rules: RequestRules;
  readonly #announcer: RequestAnnouncer;
  readonly #starter: EnrolmentStarter;
  readonly #quotas: ProjectQuotas;

  static create(options: {
    database: ProjectsDatabase;
    rules: RequestRules;
    announcer: RequestAnnouncer;
    starter: EnrolmentStarter;
    quotas: ProjectQuotas;
  }): RequestService {
    return new RequestService(options);
  }

  private constructor(options: Parameters<typeof RequestService.create>[0]) {
    this.#database = options.database;
    this.#rules = options.rules;
    this.#announcer = options.announcer;
    this.#starter = options.starter;
    this.#quotas = options.quotas;
  }

  /** Throws a `NotFoundError` when there is no such request. */
  async get(id: string): Promise<StoredRequest> {
    const request = await this.#database.requests.get(id);
    if (!request) throw new NotFoundError(`There is no request '${id}'`);
    return request;
  }

  async submit(
    input: AccessRequestInput,
    caller: Caller,
  ): Promise<StoredRequest> {
    if (!caller.userRef) {
      throw new NotAllowedError('A person asks for access, not a service');
    }
    const asked = await this.#rules.checkRequest(input);
    const id = randomUUID();
    const at = now();
    const requester = caller.userRef;
    await this.#database.transaction(async ({ requests }) => {
      await requests.insert({ id, requester, asked, at });
      await holdName(requests, asked.name, id);
      await requests.addEvent(id, { type: 'submitted', actor: requester, at });
    });
    return this.#announced(id, 'submit', requester);
  }

  async correct(
    id: string,
    input: AccessRequestInput,
    caller: Caller,
  ): Promise<StoredRequest> {
    const request = await this.get(id);
    assertOpen(request, 'correct');
    const asked = await this.#rules.checkRequest(input);
    await this.#move(
      request,
      'correct',
      { type: 'corrected', actor: caller.actor },
      async ({ requests }, at) => {
        await requests.setAsked(id, request.requester, asked, at);
        await holdName(requests, asked.name, id);
      },
    );
    return this.#announced(id, 'correct', caller.actor);
  }

  async comment(
    id: string,
    text: string,
    caller: Caller,
  ): Promise<StoredRequest> {
    await this.#move(await this.get(id), 'comment', {
      type: 'commented',
      actor: caller.actor,
      text,
    });
    return this.#announced(id, 'comment', caller.actor, text);
  }

  async askCorrection(
    id: string,
    reason: string,
    caller: Caller,
  ): Promise<StoredRequest> {
    return this.#decide(id, 'ask-correction', { reason, caller });
  }

  /**
   * The values granted may differ from those asked: both are kept. They are reserved before the request is approved;
   * a `QuotaRefusedError` says what lacks. The enrolment starts at once.
   */
  async approve(
    id: string,
    values: ApprovedValues,
    reason: string,
    caller: Caller,
  ): Promise<StoredRequest> {
    const request = await this.get(id);
    assertOpen(request, 'approve');
    assertOther(request, caller);
    const checked = await this.#rules.checkApproval(values);
    const approved = await this.#quotas.approve(
      request,
      checked,
      { approver: caller.actor, reason },
      async granted => this.#decide(id, 'approve', { reason, caller, granted }),
    );
    this.#starter.startSoon(id);
    return approved;
  }

  async refuse(
    id: string,
    reason: string,
    caller: Caller,
  ): Promise<StoredRequest> {
    return this.#decide(id, 'refuse', { reason, caller });
  }

  async withdraw(id: string, caller: Caller): Promise<StoredRequest> {
    await this.#move(
      await this.get(id),
      'withdraw',
      { type: 'withdrawn', actor: caller.actor },
      async ({ requests }) => requests.releaseName(id),
    );
    return this.#announced(id, 'withdraw', caller.actor);
  }

  async #decide(
    id: string,
    action: keyof typeof decisionKinds,
    options: { reason: string; caller: Caller; granted?: ApprovedValues },
  ): Promise<StoredRequest> {
    const { reason, caller, granted } = options;
    const request = await this.get(id);
    assertOther(request, caller);
    const kind = decisionKinds[action];
    await this.#move(
      request,
      action,
      { type: kind, actor: caller.actor, text: reason },
      async ({ requests }, at) => {
        await requests.addDecision(id, {
          kind,
          by: caller.actor,
          at,
          reason,
          asked: request.asked,
          granted,
        });
        if (action === 'refuse') await requests.releaseName(id);
      },
    );
    return this.#announced(id, action, caller.actor, reason);
  }

  /** Moves the request on together with what goes with it, unless somebody else moved it first. */
  async #move(
    request: StoredRequest,
    action: RequestAction,
    event: Pick<RequestEvent, 'type' | 'actor' | 'text'>,
    also: (stores: Stores, at: string) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const to = assertOpen(request, action);
    const at = now();
    await this.#database.transaction(async stores => {
      const { requests } = stores;
      if (!(await requests.transition(request.id, [request.state], to, at))) {
        throw new ConflictError(
          'Somebody changed this request in the meantime; read it again',
        );
      }
      await also(stores, at);
      await requests.addEvent(request.id, { ...event, at });
    });
  }

  async #announced(
    id: string,
    act: RequestAct,
    actor: string,
    text?: string,
  ): Promise<StoredRequest> {
    const request = await this.get(id);
    await this.#announcer.announce(request, act, actor, text);
    return request;
  }
}

/** Answers the state that the action leads to, and throws a `ConflictError` when it has no place now. */
function assertOpen(
  request: StoredRequest,
  action: RequestAction,
): RequestState {
  const next = nextRequestState(request.state, action);
  if (next === undefined) {
    throw new ConflictError(
      `The request is '${request.state}': '${action}' has no place any more; read it again`,
    );
  }
  return next;
}

/** Whoever made a request does not decide on it, and neither does a program. */
function assertOther(request: StoredRequest, caller: Caller): void {
  if (!caller.userRef) {
    throw new NotAllowedError('A person decides on a request, not a service');
  }
  if (caller.userRef === request.requester) {
    throw new NotAllowedError(
      'You made this request: somebody else of the Service Team decides on it',
    );
  }
}

async function holdName(
  requests: Stores['requests'],
  name: string,
  requestId: string,
): Promise<void> {
  if (await requests.claimName(name, requestId)) return;
  throw new ConflictError(
    `name: '${name}' is held by another request or project; choose another name`,
  );
}

function now(): string {
  return new Date().toISOString();
}
