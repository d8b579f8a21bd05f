import { badRequest, forbidden } from './ApiError';
import type { Caller } from './Api';
import { planChanges, type CommitAction } from './commitActions';
import type { GitLabContext } from './GitLabContext';
import type { ProjectRow } from './GitLabState';
import type { Parameters } from './Parameters';
import { canPush, protectionsOf } from './protection';

/** A commit to make on a branch. */
export interface CommitOrder {
  branch: string;
  /** Branch, tag or commit that a new branch starts from. */
  start: string | undefined;
  force: boolean;
  message: string;
  authorName: string | undefined;
  authorEmail: string | undefined;
  actions: CommitAction[];
}

export function readOrder(
  input: Parameters,
  actions: CommitAction[],
): CommitOrder {
  return {
    branch: input.text('branch'),
    start:
      input.optionalText('start_branch') ?? input.optionalText('start_sha'),
    force: input.optionalBoolean('force') ?? false,
    message: input.text('commit_message'),
    authorName: input.optionalText('author_name'),
    authorEmail: input.optionalText('author_email'),
    actions,
  };
}

/** Makes commits for the API, one at a time in each repository. */
export class CommitWriter {
  private constructor(private readonly context: GitLabContext) {}

  static create(context: GitLabContext): CommitWriter {
    return new CommitWriter(context);
  }

  /** Gives the hash of the new commit. */
  async write(
    caller: Caller,
    project: ProjectRow,
    order: CommitOrder,
  ): Promise<string> {
    const { access, events, store } = this.context;
    const level = access.levelOf(caller.user, project);
    if (!canPush(protectionsOf(store, project, order.branch), level)) {
      throw forbidden('You are not allowed to push into this branch');
    }
    return store.writing(project, async () => {
      const repository = store.repositoryOf(project);
      const parent = await this.#parentOf(project, order);
      const changes = await planChanges(repository, parent, order.actions);
      const committer = { name: caller.user.name, email: caller.user.email };
      return events.during(project, caller.user, () =>
        repository.commit({
          branch: order.branch,
          parent,
          force: order.force,
          message: order.message,
          author: {
            name: order.authorName ?? committer.name,
            email: order.authorEmail ?? committer.email,
          },
          committer,
          date: new Date(),
          changes,
        }),
      );
    });
  }

  async #parentOf(
    project: ProjectRow,
    order: CommitOrder,
  ): Promise<string | undefined> {
    const repository = this.context.store.repositoryOf(project);
    const head = await repository.resolve(`refs/heads/${order.branch}`);
    if (order.start && order.start !== order.branch) {
      if (head && !order.force) {
        throw badRequest(
          `A branch called '${order.branch}' already exists. Switch to that branch in order to make changes`,
        );
      }
      const start = await repository.resolve(order.start);
      if (!start) throw badRequest('Cannot find start_branch');
      return start;
    }
    if (head) return head;
    const branches = await repository.branches();
    if (branches.length > 0) {
      throw badRequest(
        'You can only create or edit files when you are on a branch',
      );
    }
    return undefined;
  }
}
