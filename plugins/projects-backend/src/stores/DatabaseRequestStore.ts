import { randomUUID } from 'crypto';
import type {
  AccessRequestInput,
  AccessRequestSummary,
  ListRequestsQuery,
  Page,
  RequestEvent,
  RequestState,
} from '@cloud-pi-native/plugin-projects-common';
import {
  type ResourceFilter,
  searchText,
  whereFilter,
  whereWords,
} from '@cloud-pi-native/plugin-portal-node';
import type { Knex } from 'knex';
import type {
  AccessRequestFilter,
  AccessRequestResource,
} from '../permissions';
import type { Decision, RequestStore, StoredRequest } from './RequestStore';
import { databaseNow } from './databaseNow';
import {
  type DecisionRow,
  type RequestEventRow,
  type RequestRow,
  decisionOf,
  requestEventOf,
  requestOf,
  requestSummaryOf,
} from './requestRows';

const defaultLimit = 50;

export class DatabaseRequestStore implements RequestStore {
  readonly #knex: Knex;

  static create(knex: Knex): DatabaseRequestStore {
    return new DatabaseRequestStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async insert(request: {
    id: string;
    requester: string;
    asked: AccessRequestInput;
    at: string;
  }): Promise<void> {
    await this.#knex('access_requests').insert({
      id: request.id,
      state: 'submitted',
      requester: request.requester,
      ...askedColumns(request.asked, request.requester),
      created_at: request.at,
      updated_at: request.at,
      terms_accepted_at: request.at,
    });
  }

  async get(id: string): Promise<StoredRequest | undefined> {
    const row: RequestRow | undefined = await this.#select()
      .where('access_requests.id', id)
      .first();
    if (!row) return undefined;
    const events: RequestEventRow[] = await this.#knex('request_events')
      .where({ request_id: id })
      .orderBy('sequence')
      .select('*');
    const approval: DecisionRow | undefined = await this.#knex('decisions')
      .where({ request_id: id, kind: 'approved' })
      .orderBy('sequence', 'desc')
      .first('*');
    return requestOf(
      row,
      events.map(requestEventOf),
      approval && decisionOf(approval),
    );
  }

  async list(
    query: ListRequestsQuery & { requester?: string },
    filter: ResourceFilter<AccessRequestFilter>,
  ): Promise<Page<AccessRequestSummary>> {
    const matching = this.#select();
    if (query.states) matching.whereIn('access_requests.state', query.states);
    if (query.requester) {
      matching.where('access_requests.requester', query.requester);
    }
    whereWords(matching, 'access_requests.search', query.search);
    whereFilter(matching, filter, (builder, leaf) =>
      this.#whereLeaf(builder, leaf),
    );
    const [{ total }] = await this.#knex
      .from(matching.clone().as('matching'))
      .count({ total: '*' });
    const direction = query.order === 'newest' ? 'desc' : 'asc';
    const rows: RequestRow[] = await matching
      .orderBy([
        { column: 'access_requests.created_at', order: direction },
        { column: 'access_requests.id' },
      ])
      .limit(query.limit ?? defaultLimit)
      .offset(query.offset ?? 0);
    return { items: rows.map(requestSummaryOf), total: Number(total) };
  }

  async getResources(
    ids: string[],
  ): Promise<(AccessRequestResource | undefined)[]> {
    const rows: { id: string; requester: string }[] = await this.#knex(
      'access_requests',
    )
      .whereIn('id', ids)
      .select('id', 'requester');
    const members: {
      request_id: string;
      user_ref: string;
      role: AccessRequestResource['members'][number]['role'];
    }[] = await this.#knex('members')
      .join('projects', 'projects.id', 'members.project_id')
      .whereIn('projects.request_id', ids)
      .whereNull('members.removed_at')
      .select('projects.request_id', 'members.user_ref', 'members.role');
    return ids.map(id => {
      const row = rows.find(one => one.id === id);
      return (
        row && {
          requester: row.requester,
          members: members
            .filter(member => member.request_id === id)
            .map(member => ({ userRef: member.user_ref, role: member.role })),
        }
      );
    });
  }

  async transition(
    id: string,
    from: readonly RequestState[],
    to: RequestState,
    at: string,
  ): Promise<boolean> {
    const moved = await this.#knex('access_requests')
      .where({ id })
      .whereIn('state', from)
      .update({ state: to, updated_at: at });
    return moved > 0;
  }

  async setAsked(
    id: string,
    requester: string,
    asked: AccessRequestInput,
    at: string,
  ): Promise<void> {
    await this.#knex('access_requests')
      .where({ id })
      .update({ ...askedColumns(asked, requester), terms_accepted_at: at });
  }

  async addEvent(id: string, event: Omit<RequestEvent, 'id'>): Promise<void> {
    const { text, failure, ...facts } = event;
    await this.#knex('request_events').insert({
      id: randomUUID(),
      request_id: id,
      ...facts,
      text: failure?.fr ?? text,
      text_en: failure?.en,
    });
  }

  async addDecision(id: string, decision: Omit<Decision, 'id'>): Promise<void> {
    await this.#knex('decisions').insert({
      id: randomUUID(),
      request_id: id,
      ...decision,
      asked: JSON.stringify(decision.asked),
      granted: decision.granted && JSON.stringify(decision.granted),
    });
  }

  async listDecisions(id: string): Promise<Decision[]> {
    const rows: DecisionRow[] = await this.#knex('decisions')
      .where({ request_id: id })
      .orderBy('sequence')
      .select('*');
    return rows.map(decisionOf);
  }

  async claimName(name: string, requestId: string): Promise<boolean> {
    await this.#knex('name_claims')
      .where({ request_id: requestId })
      .whereNot({ name })
      .delete();
    // Waits for a transaction that claims the same name, then sees what it left.
    await this.#knex('name_claims')
      .insert({ name, request_id: requestId })
      .onConflict('name')
      .ignore();
    const holder = await this.#knex('name_claims')
      .where({ name })
      .first('request_id');
    return holder?.request_id === requestId;
  }

  async releaseName(requestId: string): Promise<void> {
    await this.#knex('name_claims').where({ request_id: requestId }).delete();
  }

  async isNameTaken(name: string): Promise<boolean> {
    return Boolean(
      await this.#knex('name_claims').where({ name }).first('name'),
    );
  }

  async claimTask(
    id: string,
    durationMilliseconds: number,
  ): Promise<{ before: boolean } | undefined> {
    const row = await this.#knex('access_requests')
      .where({ id })
      .first('task_claimed_until');
    const claimed = await this.#knex('access_requests')
      .where({ id, state: 'approved' })
      .whereNull('task_id')
      .andWhere(free =>
        free
          .whereNull('task_claimed_until')
          .orWhere('task_claimed_until', '<', databaseNow(this.#knex)),
      )
      .update({
        task_claimed_until: databaseNow(this.#knex, durationMilliseconds),
      });
    if (claimed === 0) return undefined;
    return { before: (row?.task_claimed_until ?? undefined) !== undefined };
  }

  async endTaskClaim(id: string): Promise<void> {
    await this.#knex('access_requests')
      .where({ id })
      .update({ task_claimed_until: 0 });
  }

  async setTask(id: string, taskId: string): Promise<void> {
    await this.#knex('access_requests')
      .where({ id })
      .update({ task_id: taskId });
  }

  async listEnrolling(): Promise<{ id: string; taskId?: string }[]> {
    const rows: Pick<RequestRow, 'id' | 'task_id'>[] = await this.#knex(
      'access_requests',
    )
      .whereIn('state', ['approved', 'provisioning'])
      .orderBy('created_at')
      .select('id', 'task_id');
    return rows.map(row => ({
      id: row.id,
      ...(row.task_id ? { taskId: row.task_id } : {}),
    }));
  }

  #select(): Knex.QueryBuilder {
    return this.#knex('access_requests')
      .leftJoin('projects', 'projects.request_id', 'access_requests.id')
      .select('access_requests.*', { project_slug: 'projects.slug' });
  }

  #whereLeaf(builder: Knex.QueryBuilder, leaf: AccessRequestFilter): void {
    if (leaf.kind === 'requester') {
      builder.where('access_requests.requester', leaf.userRef);
      return;
    }
    builder.whereExists(
      this.#knex('members')
        .join({ owned: 'projects' }, 'owned.id', 'members.project_id')
        .whereRaw('?? = ??', ['owned.request_id', 'access_requests.id'])
        .where('members.user_ref', leaf.userRef)
        .whereIn('members.role', leaf.roles)
        .whereNull('members.removed_at')
        .select(this.#knex.raw('1')),
    );
  }
}

function askedColumns(asked: AccessRequestInput, requester: string) {
  return {
    name: asked.name,
    organisation: asked.organisation,
    protection: asked.protection,
    asked: JSON.stringify(asked),
    search: searchText(asked.name, asked.organisation, requester),
  };
}
