import type { CommitAction } from '@gitbeaker/rest';
import type { FileChange } from '../Forge';
import { findOrUndefined, hasStatus } from './GitLabAnswerError';
import type { GitLabClient } from './GitLabClient';

/** Files read at once from GitLab, so that a large commit does not open hundreds of connections. */
const filesAtOnce = 8;

/** Commits to one branch that may come in between before giving up. */
const lostRacesAllowed = 30;

/** Files of a repository, changed by commits. */
export class GitLabFiles {
  private constructor(private readonly client: GitLabClient) {}

  static create(options: { client: GitLabClient }): GitLabFiles {
    return new GitLabFiles(options.client);
  }

  async read(
    repository: string,
    path: string,
    ref: string,
  ): Promise<string | undefined> {
    return (await this.#find(repository, path, ref))?.content;
  }

  /**
   * Compares the branch with the wanted files and commits what differs. GitLab refuses a change of a file that is no
   * longer as it was read; the branch is then read again, and what is left to do is worked out anew.
   */
  async ensure(
    repository: string,
    options: { branch: string; message: string; files: FileChange[] },
  ): Promise<{ changed: boolean; commit?: string }> {
    const { branch, message, files } = options;
    let lastHead: string | undefined;
    for (let race = 0; ; race += 1) {
      const head = await this.#headOf(repository, branch);
      const start = head ?? (await this.#startOf(repository));
      const actions = await this.#actionsFor(repository, files, start);
      if (actions.length === 0) return { changed: false };
      try {
        const commit = await this.client.Commits.create(
          repository,
          branch,
          message,
          actions,
          head || !start ? {} : { startSha: start },
        );
        return { changed: true, commit: commit.id };
      } catch (error) {
        // The same head as before means that nobody was in the way: the refusal is about the commit itself.
        const moved = race === 0 || head !== lastHead;
        if (!hasStatus(error, 400, 409) || !moved || race >= lostRacesAllowed) {
          throw error;
        }
        lastHead = head;
      }
    }
  }

  async #actionsFor(
    repository: string,
    files: FileChange[],
    ref: string | undefined,
  ): Promise<CommitAction[]> {
    const actions: CommitAction[] = [];
    for (let index = 0; index < files.length; index += filesAtOnce) {
      const found = await Promise.all(
        files
          .slice(index, index + filesAtOnce)
          .map(file => this.#actionFor(repository, file, ref)),
      );
      actions.push(...found.filter(action => action !== undefined));
    }
    return actions;
  }

  async #actionFor(
    repository: string,
    file: FileChange,
    ref: string | undefined,
  ): Promise<CommitAction | undefined> {
    const { path: filePath, content } = file;
    const existing = ref && (await this.#find(repository, filePath, ref));
    if (!existing) {
      return content === undefined
        ? undefined
        : { action: 'create', filePath, content };
    }
    const { lastCommitId } = existing;
    if (content === undefined) {
      return { action: 'delete', filePath, lastCommitId };
    }
    return content === existing.content
      ? undefined
      : { action: 'update', filePath, content, lastCommitId };
  }

  async #find(
    repository: string,
    path: string,
    ref: string,
  ): Promise<{ content: string; lastCommitId: string } | undefined> {
    const file = await findOrUndefined(
      this.client.RepositoryFiles.show(repository, path, ref),
    );
    return (
      file && {
        content: Buffer.from(file.content, 'base64').toString('utf8'),
        lastCommitId: file.last_commit_id,
      }
    );
  }

  async #headOf(
    repository: string,
    branch: string,
  ): Promise<string | undefined> {
    const found = await findOrUndefined(
      this.client.Branches.show(repository, branch),
    );
    return found?.commit.id;
  }

  /** Where a new branch starts: the default branch, or nothing in a repository that is empty. */
  async #startOf(repository: string): Promise<string | undefined> {
    const project = await this.client.Projects.show(repository);
    return project.default_branch
      ? this.#headOf(repository, project.default_branch)
      : undefined;
  }
}
