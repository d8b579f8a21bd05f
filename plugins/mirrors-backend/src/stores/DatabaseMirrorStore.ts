import { randomUUID } from 'crypto';
import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { MirrorInput } from '@cloud-pi-native/plugin-mirrors-common';
import {
  whereFilter,
  type ProjectsCondition,
  type ResourceFilter,
} from '@cloud-pi-native/plugin-portal-node';
import type { Knex } from 'knex';
import {
  toColumns,
  toStoredMirror,
  type MirrorRow,
  type MirrorRowWithCounts,
} from './mirrorRows';
import type { MirrorPatch, MirrorStore, StoredMirror } from './MirrorStore';

export class DatabaseMirrorStore implements MirrorStore {
  readonly #knex: Knex;

  /** The tables are there already; see `applyMigrations`. */
  static create(options: { knex: Knex }): DatabaseMirrorStore {
    return new DatabaseMirrorStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async find(id: string): Promise<StoredMirror | undefined> {
    const row = await this.#select().where('mirrors.id', id).first();
    return row && toStoredMirror(row);
  }

  async findByRepository(
    project: string,
    repository: string,
  ): Promise<StoredMirror | undefined> {
    const [mirror] = await this.list(
      { project, repository },
      { kind: 'everything' },
    );
    return mirror;
  }

  async list(
    query: { project?: string; repository?: string },
    filter: ResourceFilter<ProjectsCondition>,
  ): Promise<StoredMirror[]> {
    const { project, repository } = query;
    const rows = await this.#select()
      .modify(select => {
        if (project !== undefined) select.where('project', project);
        if (repository !== undefined) select.where('repository', repository);
        whereFilter(select, filter, (where, { projects }) =>
          where.whereIn('project', projects),
        );
      })
      .orderBy(['project', 'repository']);
    return rows.map(toStoredMirror);
  }

  async create(
    input: Required<MirrorInput>,
    nextSyncAt: string,
  ): Promise<{ mirror: StoredMirror; created: boolean }> {
    const id = randomUUID();
    const now = new Date().toISOString();
    const row: MirrorRow = {
      id,
      project: input.project,
      repository: input.repository,
      source_url: input.sourceUrl,
      target_path: input.targetPath,
      is_private: input.isPrivate,
      credentials: null,
      refs: JSON.stringify(input.refs),
      interval_seconds: input.intervalSeconds,
      paused: false,
      revision: 1,
      consecutive_failures: 0,
      failure: null,
      error: null,
      noticed: false,
      last_sync_at: null,
      next_sync_at: nextSyncAt,
      created_at: now,
      updated_at: now,
    };
    await refuseTakenTarget(input.targetPath, () =>
      this.#knex<MirrorRow>('mirrors')
        .insert(row)
        .onConflict(['project', 'repository'])
        .ignore(),
    );
    const mirror = await this.findByRepository(input.project, input.repository);
    if (!mirror) {
      throw new ConflictError(
        `The mirror of ${input.project}/${input.repository} was removed meanwhile; try again`,
      );
    }
    return { mirror, created: mirror.id === id };
  }

  async update(
    id: string,
    patch: MirrorPatch,
    options: { forgetRefs?: boolean } = {},
  ): Promise<StoredMirror> {
    await refuseTakenTarget(patch.targetPath ?? '', () =>
      this.#knex.transaction(async transaction => {
        await transaction<MirrorRow>('mirrors')
          .where({ id })
          .update({
            ...toColumns(patch),
            revision: transaction.raw('revision + 1'),
            updated_at: new Date().toISOString(),
          });
        if (options.forgetRefs) {
          await transaction('refs').where({ mirror_id: id }).delete();
        }
      }),
    );
    const mirror = await this.find(id);
    if (!mirror) throw new NotFoundError(`There is no mirror ${id}`);
    return mirror;
  }

  async markNoticed(id: string): Promise<void> {
    await this.#knex<MirrorRow>('mirrors')
      .where({ id })
      .update({ noticed: true });
  }

  #select() {
    return this.#knex<MirrorRow>('mirrors').select<MirrorRowWithCounts[]>(
      'mirrors.*',
      this.#knex.raw(
        `(SELECT count(*) FROM syncs WHERE syncs.mirror_id = mirrors.id AND syncs.state = 'running') AS running`,
      ),
      this.#knex.raw(
        `(SELECT count(*) FROM refs WHERE refs.mirror_id = mirrors.id AND refs.state = 'divergent') AS divergent`,
      ),
    );
  }
}

async function refuseTakenTarget<T>(
  targetPath: string,
  write: () => PromiseLike<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isDatabaseConflictError(error)) throw error;
    throw new ConflictError(
      `Another mirror already writes to ${targetPath}; give each mirror its own target`,
    );
  }
}
