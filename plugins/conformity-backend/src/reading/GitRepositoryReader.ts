import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
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

/** Where the head of a repository stands. */
export interface RepositoryHead {
  remote: GitRemote;
  /** Commit of the default branch. */
  revision: string;
}

/** Reads the files of a repository of the secondary chain, by Git, at the head of its default branch. */
export class GitRepositoryReader {
  readonly #forge: Forge;
  readonly #workingDirectory: string;
  /** Where repositories are cloned from, by path. */
  readonly #addresses = new Map<string, string>();
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
   * The head of a repository; `undefined` when it does not exist, or has no commit yet.
   *
   * @param path - full path in the forge
   */
  async findHead(
    path: string,
    signal: AbortSignal,
  ): Promise<RepositoryHead | undefined> {
    const url = await this.#addressOf(path);
    if (!url) return undefined;
    const remote: GitRemote = {
      side: 'source',
      system: this.#forge.name,
      url,
      credentials: await this.#forge.gitCredentials(path),
    };
    try {
      await mkdir(this.#workingDirectory, { recursive: true, mode: 0o700 });
      // Asking for a head takes no repository here.
      const { stdout } = await runGit(['ls-remote', '--quiet', url, 'HEAD'], {
        gitDirectory: this.#workingDirectory,
        remote,
        signal,
      });
      const [revision] = stdout.split(/\s/);
      return revision ? { remote, revision } : undefined;
    } catch (error) {
      // It may have moved.
      this.#addresses.delete(path);
      throw error;
    }
  }

  async #addressOf(path: string): Promise<string | undefined> {
    const known = this.#addresses.get(path);
    if (known) return known;
    const repository = await this.#forge.findRepository(path);
    if (repository) this.#addresses.set(path, repository.cloneUrl);
    return repository?.cloneUrl;
  }

  /** The files of a repository at its head. Only the last commit is brought, and only when it is not here already. */
  async read(
    path: string,
    name: string,
    { remote, revision }: RepositoryHead,
    signal: AbortSignal,
  ): Promise<RepositoryFiles> {
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
