import { randomUUID } from 'crypto';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import {
  type ResourceFilter,
  searchText,
  whereFilter,
  whereWords,
} from '@cloud-pi-native/plugin-portal-node';
import type {
  EnvironmentInput,
  MemberInput,
  Page,
  ProjectState,
  ProjectSummary,
  RepositoryInput,
} from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import type { Knex } from 'knex';
import type { MemberFilter, ProjectResource } from '../permissions';
import type { NewProject, ProjectStore, StoredProject } from './ProjectStore';
import {
  type MemberRow,
  type ProjectParts,
  type ProjectRow,
  desiredProjectOf,
  projectOf,
  projectSummaryOf,
} from './projectRows';

const defaultLimit = 50;

export class DatabaseProjectStore implements ProjectStore {
  readonly #knex: Knex;

  static create(knex: Knex): DatabaseProjectStore {
    return new DatabaseProjectStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listSlugs(): Promise<string[]> {
    return this.#knex('projects').pluck('slug');
  }

  async insert(project: NewProject): Promise<boolean> {
    const inserted = await this.#knex('projects')
      .insert({
        id: project.id,
        name: project.name,
        slug: project.slug,
        description: project.description,
        organisation: project.organisation,
        application_ref: project.applicationRef,
        application_title: project.applicationTitle,
        protection: project.protection,
        hosting_target: project.hostingTarget,
        state: 'provisioning',
        request_id: project.requestId,
        quotas: JSON.stringify(project.quotas),
        search: searchText(
          project.slug,
          project.description,
          project.organisation,
        ),
        created_at: project.at,
        updated_at: project.at,
      })
      .onConflict('slug')
      .ignore()
      .returning('id');
    return inserted.length > 0;
  }

  async get(slug: string): Promise<StoredProject | undefined> {
    return this.#getBy({ slug });
  }

  async lock(slug: string): Promise<StoredProject | undefined> {
    // A write takes the lock of the row on PostgreSQL, and that of the whole database on SQLite.
    await this.#knex('projects').where({ slug }).update({ slug });
    return this.#getBy({ slug });
  }

  async getById(id: string): Promise<StoredProject | undefined> {
    return this.#getBy({ id });
  }

  async getByRequest(requestId: string): Promise<StoredProject | undefined> {
    return this.#getBy({ request_id: requestId });
  }

  async list(
    query: {
      search?: string;
      archived?: boolean;
      limit?: number;
      offset?: number;
    },
    filter: ResourceFilter<MemberFilter>,
  ): Promise<Page<ProjectSummary>> {
    const matching = this.#knex('projects');
    if (query.archived === true) matching.where('projects.state', 'archived');
    if (query.archived === false) {
      matching.whereNot('projects.state', 'archived');
    }
    whereWords(matching, 'projects.search', query.search);
    whereFilter(matching, filter, (builder, leaf) =>
      builder.whereExists(
        this.#knex('members')
          .whereRaw('?? = ??', ['members.project_id', 'projects.id'])
          .where('members.user_ref', leaf.userRef)
          .whereIn('members.role', leaf.roles)
          .whereNull('members.removed_at')
          .select(this.#knex.raw('1')),
      ),
    );
    const { rows, total } = await this.#page(matching, query);
    return { items: rows.map(projectSummaryOf), total };
  }

  async listAll(page: {
    limit?: number;
    offset?: number;
  }): Promise<Page<StoredProject>> {
    const { rows, total } = await this.#page(this.#knex('projects'), page);
    const parts = await this.#partsOf(rows.map(({ id }) => id));
    return { items: rows.map(row => projectOf(row, parts)), total };
  }

  async getDesired(id: string): Promise<DesiredProject | undefined> {
    const row: ProjectRow | undefined = await this.#knex('projects')
      .where({ id })
      .first('*');
    return row && desiredProjectOf(row, await this.#partsOf([id]));
  }

  async getResources(
    slugs: string[],
  ): Promise<(ProjectResource | undefined)[]> {
    const projects: { id: string; slug: string }[] = await this.#knex(
      'projects',
    )
      .whereIn('slug', slugs)
      .select('id', 'slug');
    const members: MemberRow[] = await this.#knex('members')
      .whereIn(
        'project_id',
        projects.map(({ id }) => id),
      )
      .whereNull('removed_at')
      .select('*');
    return slugs.map(slug => {
      const project = projects.find(one => one.slug === slug);
      return (
        project && {
          members: members
            .filter(member => member.project_id === project.id)
            .map(member => ({ userRef: member.user_ref, role: member.role })),
        }
      );
    });
  }

  async getMemberships(userRef: string): Promise<Record<string, ProjectRole>> {
    const rows: { slug: string; role: ProjectRole }[] = await this.#knex(
      'members',
    )
      .join('projects', 'projects.id', 'members.project_id')
      .where('members.user_ref', userRef)
      .whereNull('members.removed_at')
      .select('projects.slug', 'members.role');
    return Object.fromEntries(rows.map(({ slug, role }) => [slug, role]));
  }

  async setQuotas(id: string, quotas: StoredProject['quotas']): Promise<void> {
    await this.#knex('projects')
      .where({ id })
      .update({ quotas: JSON.stringify(quotas) });
  }

  async setState(id: string, state: ProjectState, at: string): Promise<void> {
    await this.#knex('projects')
      .where({ id })
      .update({
        state,
        updated_at: at,
        archived_at: state === 'archived' ? at : this.#nothing(),
      });
  }

  async setMember(
    id: string,
    member: MemberInput & { isOwner?: boolean },
    at: string,
  ): Promise<void> {
    await this.#put(
      id,
      'members',
      'user_ref',
      {
        user_ref: member.userRef,
        role: member.role,
        is_owner: member.isOwner ?? false,
        since: at,
      },
      {
        role: member.role,
        // Who comes back is a member since today; who changes role is one since the first day.
        since: this.#knex.raw(
          'case when members.removed_at is null then members.since else excluded.since end',
        ),
      },
      at,
    );
  }

  async removeMember(id: string, userRef: string, at: string): Promise<void> {
    await this.#remove(id, 'members', { user_ref: userRef }, at);
  }

  async setRepository(
    id: string,
    repository: RepositoryInput,
    at: string,
  ): Promise<void> {
    const columns = {
      url: repository.url ?? this.#nothing(),
      is_private: repository.isPrivate,
      purpose: repository.purpose,
    };
    const created = { id: randomUUID(), name: repository.name, created_at: at };
    await this.#put(
      id,
      'repositories',
      'name',
      { ...created, ...columns },
      columns,
      at,
    );
  }

  async removeRepository(id: string, name: string, at: string): Promise<void> {
    await this.#remove(id, 'repositories', { name }, at);
  }

  async setEnvironment(
    id: string,
    environment: EnvironmentInput & { zone: string },
    at: string,
  ): Promise<void> {
    const columns = {
      stage: environment.stage,
      cluster: environment.cluster,
      zone: environment.zone,
      resources: JSON.stringify(environment.resources),
    };
    const created = {
      id: randomUUID(),
      name: environment.name,
      created_at: at,
    };
    await this.#put(
      id,
      'environments',
      'name',
      { ...created, ...columns },
      columns,
      at,
    );
  }

  async removeEnvironment(id: string, name: string, at: string): Promise<void> {
    await this.#remove(id, 'environments', { name }, at);
  }

  async #getBy(where: Partial<ProjectRow>): Promise<StoredProject | undefined> {
    const row: ProjectRow | undefined = await this.#knex('projects')
      .where(where)
      .first('*');
    return row && projectOf(row, await this.#partsOf([row.id]));
  }

  async #page(
    matching: Knex.QueryBuilder,
    page: { limit?: number; offset?: number },
  ): Promise<{ rows: ProjectRow[]; total: number }> {
    const [{ total }] = await matching.clone().count({ total: '*' });
    const rows: ProjectRow[] = await matching
      .orderBy('projects.slug')
      .limit(page.limit ?? defaultLimit)
      .offset(page.offset ?? 0)
      .select('projects.*');
    return { rows, total: Number(total) };
  }

  async #partsOf(ids: string[]): Promise<ProjectParts> {
    const select = (table: string, order: string) =>
      this.#knex(table)
        .whereIn('project_id', ids)
        .orderBy(['project_id', order])
        .select('*');
    return {
      members: await select('members', 'user_ref'),
      repositories: await select('repositories', 'name'),
      environments: await select('environments', 'name'),
    };
  }

  /** Adds a part, or brings back the one that had its name, with `changes`. */
  async #put(
    id: string,
    table: string,
    key: string,
    row: Record<string, unknown>,
    changes: Record<string, unknown>,
    at: string,
  ): Promise<void> {
    await this.#knex(table)
      .insert({ ...row, project_id: id })
      .onConflict(['project_id', key])
      .merge({ ...changes, removed_at: this.#nothing() });
    await this.#touch(id, at);
  }

  async #remove(
    id: string,
    table: string,
    where: Record<string, string>,
    at: string,
  ): Promise<void> {
    await this.#knex(table)
      .where({ project_id: id, ...where })
      .whereNull('removed_at')
      .update({ removed_at: at });
    await this.#touch(id, at);
  }

  async #touch(id: string, at: string): Promise<void> {
    await this.#knex('projects').where({ id }).update({ updated_at: at });
  }

  #nothing(): Knex.Raw {
    return this.#knex.raw('null');
  }
}
