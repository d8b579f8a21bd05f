import type { GitLabStore } from './GitLabStore';
import type { HookRow, ProjectRow, UserRow } from './GitLabState';
import { matchesWildcard } from './names';
import type { RefChange, RepositoryEvents } from './RepositoryEvents';

/** Longest time that a receiver may take, in milliseconds; GitLab's own is of the same order. */
const timeout = 10_000;

/** Tells the receivers of a project's hooks what was pushed. https://docs.gitlab.com/user/project/integrations/webhook_events/ */
export class HookDelivery {
  private constructor(
    private readonly store: GitLabStore,
    private readonly url: string,
  ) {}

  static create(options: {
    store: GitLabStore;
    url: string;
    events: RepositoryEvents;
  }): HookDelivery {
    const delivery = new HookDelivery(options.store, options.url);
    options.events.onChange((project, user, changes) => {
      for (const change of changes) delivery.#announce(project, user, change);
    });
    return delivery;
  }

  /** Sends a push event of the default branch to one hook, and tells what its receiver answered. */
  async test(
    hook: HookRow,
    project: ProjectRow,
    user: UserRow,
  ): Promise<number | undefined> {
    const ref = `refs/heads/${project.defaultBranch}`;
    const head =
      (await this.store.repositoryOf(project).resolve(ref)) ?? '0'.repeat(40);
    const change = { ref, before: head, after: head };
    return this.#send(hook, this.#payload(project, user, change));
  }

  #announce(project: ProjectRow, user: UserRow, change: RefChange): void {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(change.ref) ?? [];
    const wanted = this.store.state.hooks.filter(
      hook =>
        hook.projectId === project.id &&
        (kind === 'heads'
          ? hook.pushEvents &&
            (!hook.pushEventsBranchFilter ||
              matchesWildcard(hook.pushEventsBranchFilter, name))
          : kind === 'tags' && hook.tagPushEvents),
    );
    const payload = this.#payload(project, user, change);
    for (const hook of wanted) {
      // GitLab delivers in the background: a receiver that fails does not make the push fail.
      this.#send(hook, payload).catch(() => undefined);
    }
  }

  async #send(
    hook: HookRow,
    payload: { object_kind: string },
  ): Promise<number | undefined> {
    try {
      const response = await fetch(hook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-gitlab-event':
            payload.object_kind === 'push' ? 'Push Hook' : 'Tag Push Hook',
          'x-gitlab-instance': this.url,
          ...(hook.token ? { 'x-gitlab-token': hook.token } : {}),
        },
        body: JSON.stringify(payload),
        signal: AbortSignal.timeout(timeout),
      });
      return response.status;
    } catch {
      return undefined;
    }
  }

  #payload(project: ProjectRow, user: UserRow, change: RefChange) {
    const fullPath = this.store.projectPath(project);
    return {
      object_kind: change.ref.startsWith('refs/heads/') ? 'push' : 'tag_push',
      event_name: change.ref.startsWith('refs/heads/') ? 'push' : 'tag_push',
      before: change.before,
      after: change.after,
      ref: change.ref,
      checkout_sha: /^0+$/.test(change.after) ? null : change.after,
      user_id: user.id,
      user_name: user.name,
      user_username: user.username,
      project_id: project.id,
      project: {
        id: project.id,
        name: project.name,
        path_with_namespace: fullPath,
        default_branch: project.defaultBranch,
        web_url: `${this.url}/${fullPath}`,
        git_http_url: `${this.url}/${fullPath}.git`,
      },
    };
  }
}
