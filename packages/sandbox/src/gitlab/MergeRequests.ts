import { ApiError, badRequest } from './ApiError';
import type { Caller } from './Api';
import type { GitLabContext } from './GitLabContext';
import type { MergeRequestRow, ProjectRow } from './GitLabState';
import { GitError } from '../git/runGit';

/** The heads of both branches of a merge request, when they are still there. */
interface Heads {
  source: string | undefined;
  target: string | undefined;
}

/** What Git knows of merge requests, and merging itself. */
export class MergeRequests {
  private constructor(private readonly context: GitLabContext) {}

  static create(context: GitLabContext): MergeRequests {
    return new MergeRequests(context);
  }

  async heads(project: ProjectRow, request: MergeRequestRow): Promise<Heads> {
    const repository = this.context.store.repositoryOf(project);
    const [source, target] = await Promise.all(
      [request.sourceBranch, request.targetBranch].map(branch =>
        repository.resolve(`refs/heads/${branch}`),
      ),
    );
    return { source, target };
  }

  /** The tree that merging would give; `undefined` when the branches conflict. */
  async mergedTree(
    project: ProjectRow,
    source: string,
    target: string,
  ): Promise<string | undefined> {
    try {
      return await this.context.store
        .repositoryOf(project)
        .text(['merge-tree', '--write-tree', '--no-messages', target, source]);
    } catch (error) {
      if (error instanceof GitError && error.exitCode === 1) return undefined;
      throw error;
    }
  }

  async canMerge(
    project: ProjectRow,
    request: MergeRequestRow,
  ): Promise<boolean> {
    const { source, target } = await this.heads(project, request);
    return (
      source !== undefined &&
      target !== undefined &&
      (await this.mergedTree(project, source, target)) !== undefined
    );
  }

  /** Number of commits that the source branch adds. */
  async commitCount(
    project: ProjectRow,
    request: MergeRequestRow,
  ): Promise<number> {
    const { source, target } = await this.heads(project, request);
    if (!source || !target) return 0;
    const repository = this.context.store.repositoryOf(project);
    return (await repository.history(source, { not: target })).length;
  }

  async merge(
    caller: Caller,
    project: ProjectRow,
    request: MergeRequestRow,
    options: { message?: string; expectedHead?: string; removeSource: boolean },
  ): Promise<void> {
    const { events, store } = this.context;
    const repository = store.repositoryOf(project);
    await store.writing(project, async () => {
      const { source, target } = await this.heads(project, request);
      if (request.state !== 'opened' || !source || !target) {
        throw new ApiError(405, { message: '405 Method Not Allowed' });
      }
      if (options.expectedHead && options.expectedHead !== source) {
        throw new ApiError(409, {
          message: 'SHA does not match HEAD of source branch',
        });
      }
      const tree = await this.mergedTree(project, source, target);
      if (!tree) {
        throw new ApiError(422, { message: 'Branch cannot be merged' });
      }
      const message =
        options.message ??
        `Merge branch '${request.sourceBranch}' into '${request.targetBranch}'\n\n${request.title}`;
      await events.during(project, caller.user, async () => {
        const merge = await repository.commitTree({
          tree,
          parents: [target, source],
          message,
          author: { name: caller.user.name, email: caller.user.email },
        });
        await repository.updateRef(
          `refs/heads/${request.targetBranch}`,
          merge,
          target,
        );
        request.mergeCommitSha = merge;
        if (options.removeSource) {
          await repository.deleteRef(`refs/heads/${request.sourceBranch}`);
        }
      });
      request.state = 'merged';
      request.mergedAt = store.now();
      request.updatedAt = request.mergedAt;
      request.mergedById = caller.user.id;
      await store.save();
    });
  }

  /** Refuses a request for branches that are not there, or that are already being merged. */
  async check(project: ProjectRow, source: string, target: string) {
    const { store } = this.context;
    if (source === target) {
      throw badRequest([
        "You can't use same project/branch for source and target",
      ]);
    }
    const other = store.state.mergeRequests.find(
      row =>
        row.projectId === project.id &&
        row.state === 'opened' &&
        row.sourceBranch === source &&
        row.targetBranch === target,
    );
    if (other) {
      throw new ApiError(409, {
        message: [
          `Another open merge request already exists for this source branch: !${other.iid}`,
        ],
      });
    }
    const repository = store.repositoryOf(project);
    for (const [field, branch] of [
      ['source_branch', source],
      ['target_branch', target],
    ]) {
      if (!(await repository.resolve(`refs/heads/${branch}`))) {
        throw badRequest({ [field]: ['does not exist'] });
      }
    }
  }
}
