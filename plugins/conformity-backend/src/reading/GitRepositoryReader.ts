import { createHash } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { Forge } from '@cloud-pi-native/plugin-forge-node';
import {
  BareCache,
  runGit,
  type GitRemote,
} from '@cloud-pi-native/plugin-git-node';
import type { RepositoryFiles } from '../checks/Check';
import { GitRepositoryFiles } from './GitRepositoryFiles';

const fetchHead = [
  'fetch',
  '--quiet',
  '--depth=1',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
];

/** Reads the files of a repository of the secondary chain, by Git, at the head of its default branch. */
export class GitRepositoryReader {
  readonly #forge: Forge;
  readonly #workingDirectory: string;
  /** Work under way, by repository. */
  readonly #busy = new Map<string, Promise<unknown>>();

  static create(options: {
    forge: Forge;
    /** Folder of the copies; what is there can be deleted at any time. */
    workingDirectory: string;
  }): GitRepositoryReader {
    return new GitRepositoryReader(options.forge, options.workingDirectory);
  }

  private constructor(forge: Forge, workingDirectory: string) {
    this.#forge = forge;
    this.#workingDirectory = workingDirectory;
  }

  /**
   * The commit at the head of a repository; `undefined` when it does not exist, or has no commit yet. Asked of the
   * forge, which answers faster than Git does: most readings end here, because nothing changed.
   *
   * @param path - full path in the forge
   */
  async findHead(path: string): Promise<string | undefined> {
    return this.#forge.findHead(path);
  }

  /** The files of a repository at its head. Only the last commit is brought, and only when it is not here already. */
  async read(
    path: string,
    name: string,
    revision: string,
    signal: AbortSignal,
  ): Promise<RepositoryFiles> {
    const remote = await this.#remoteOf(path);
    return this.#within(path, remote, signal, async gitDirectory => {
      const { code } = await runGit(['cat-file', '-e', revision], {
        gitDirectory,
        signal,
        okCodes: [0, 1, 128],
      });
      if (code !== 0) {
        await runGit([...fetchHead, remote.url, '+HEAD:refs/read/head'], {
          gitDirectory,
          remote,
          signal,
        });
      }
      return GitRepositoryFiles.read({ name, revision, gitDirectory, signal });
    });
  }

  async #remoteOf(path: string): Promise<GitRemote> {
    const repository = await this.#forge.findRepository(path);
    if (!repository) {
      throw new NotFoundError(
        `${this.#forge.name} no longer has the repository ${path}`,
      );
    }
    return {
      side: 'source',
      system: this.#forge.name,
      url: repository.cloneUrl,
      credentials: await this.#forge.gitCredentials(path),
    };
  }

  /** Works in the copy of a repository, one at a time. */
  async #within<T>(
    path: string,
    remote: GitRemote,
    signal: AbortSignal,
    work: (gitDirectory: string) => Promise<T>,
  ): Promise<T> {
    const before = this.#busy.get(path);
    const turn = (async () => {
      await before?.catch(() => undefined);
      const cache = await BareCache.open({
        workingDirectory: this.#workingDirectory,
        key: createHash('sha256').update(path).digest('hex').slice(0, 32),
        sourceUrl: remote.url,
        signal,
      });
      try {
        return await work(cache.directory);
      } finally {
        // A copy in which Git had to be killed is not trusted again.
        if (!signal.aborted) await cache.close();
      }
    })();
    this.#busy.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.#busy.get(path) === turn) this.#busy.delete(path);
    }
  }
}
