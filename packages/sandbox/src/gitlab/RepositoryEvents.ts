import type { GitLabStore } from './GitLabStore';
import { accessLevels, type ProjectRow, type UserRow } from './GitLabState';
import { matchesWildcard } from './names';

/** A ref that moved; a hash of zeros stands for a ref that is not there. */
export interface RefChange {
  ref: string;
  before: string;
  after: string;
}

const noCommit = '0'.repeat(40);

/** What follows a change of a repository, whether it came by a push or by the API. */
export class RepositoryEvents {
  readonly #listeners: ((
    project: ProjectRow,
    user: UserRow,
    changes: RefChange[],
  ) => void)[] = [];

  private constructor(private readonly store: GitLabStore) {}

  static create(options: { store: GitLabStore }): RepositoryEvents {
    return new RepositoryEvents(options.store);
  }

  onChange(
    listener: (
      project: ProjectRow,
      user: UserRow,
      changes: RefChange[],
    ) => void,
  ): void {
    this.#listeners.push(listener);
  }

  /** Carries out a task that may move refs, then what GitLab does about those that moved. */
  async during<T>(
    project: ProjectRow,
    user: UserRow,
    task: () => Promise<T>,
  ): Promise<T> {
    const repository = this.store.repositoryOf(project);
    const before = await repository.refObjects();
    const result = await task();
    const after = await repository.refObjects();
    const changes = compare(before, after);
    if (changes.length > 0) {
      await this.#settleDefaultBranch(project, before, after);
      project.lastActivityAt = this.store.now();
      for (const listener of this.#listeners) listener(project, user, changes);
      await this.store.save();
    }
    return result;
  }

  /** The first branch pushed becomes the default one when that one is missing; the default branch gets protected. */
  async #settleDefaultBranch(
    project: ProjectRow,
    before: Map<string, string>,
    after: Map<string, string>,
  ): Promise<void> {
    const isBranch = (ref: string) => ref.startsWith('refs/heads/');
    if ([...before.keys()].some(isBranch)) return;
    const branches = [...after.keys()].filter(isBranch);
    if (branches.length === 0) return;
    if (!branches.includes(`refs/heads/${project.defaultBranch}`)) {
      project.defaultBranch = branches[0].slice('refs/heads/'.length);
      await this.store.repositoryOf(project).setHead(project.defaultBranch);
    }
    const { protectedBranches } = this.store.state;
    const known = protectedBranches.some(
      row =>
        row.projectId === project.id &&
        matchesWildcard(row.name, project.defaultBranch),
    );
    if (known) return;
    protectedBranches.push({
      id: this.store.nextId(),
      projectId: project.id,
      name: project.defaultBranch,
      pushAccessLevel: accessLevels.maintainer,
      mergeAccessLevel: accessLevels.maintainer,
      allowForcePush: false,
    });
  }
}

function compare(
  before: Map<string, string>,
  after: Map<string, string>,
): RefChange[] {
  const refs = new Set([...before.keys(), ...after.keys()]);
  return [...refs]
    .map(ref => ({
      ref,
      before: before.get(ref) ?? noCommit,
      after: after.get(ref) ?? noCommit,
    }))
    .filter(change => change.before !== change.after);
}
