import { mkdir, rm } from 'node:fs/promises';
import { buildFastImport, type TreeChange } from './fastImport';
import { signature, type GitIdentity } from './GitIdentity';
import { parseCommits, commitFormat, type GitCommit } from './gitCommit';
import { GitError, runGit, runGitText } from './runGit';

/** A branch or a tag. */
export interface GitRef {
  /** Without `refs/heads/` or `refs/tags/`. */
  name: string;
  /** Commit, annotated tags being followed. */
  commit: string;
  /** The object of an annotated tag; the commit otherwise. */
  object: string;
  /** Message of an annotated tag, empty otherwise. */
  message: string;
}

/** Something in a tree. */
export interface GitTreeEntry {
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  id: string;
  path: string;
}

/** A bare repository on the disk, driven by the `git` command. Writers hold a lock of their own. */
export class GitRepository {
  private constructor(readonly directory: string) {}

  /** The repository of a folder, which must exist before it is read. */
  static at(directory: string): GitRepository {
    return new GitRepository(directory);
  }

  static async create(
    directory: string,
    options: { defaultBranch: string; hooksDirectory?: string },
  ): Promise<GitRepository> {
    await mkdir(directory, { recursive: true });
    await runGit([
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--initial-branch=${options.defaultBranch}`,
      directory,
    ]);
    const repository = new GitRepository(directory);
    await repository.git(['config', 'http.receivepack', 'true']);
    await repository.git(['config', 'uploadpack.allowFilter', 'true']);
    if (options.hooksDirectory) {
      await repository.git([
        'config',
        'core.hooksPath',
        options.hooksDirectory,
      ]);
    }
    return repository;
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }

  async setHead(branch: string): Promise<void> {
    await this.git(['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
  }

  /** The commit that a branch, a tag or an abbreviated hash names. */
  async resolve(revision: string): Promise<string | undefined> {
    if (revision.startsWith('-')) return undefined;
    try {
      return await this.text([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
      ]);
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }

  async branches(): Promise<GitRef[]> {
    return this.#refs('refs/heads');
  }

  async tags(): Promise<GitRef[]> {
    return this.#refs('refs/tags');
  }

  /** Every ref with its object, to see what a push changed. */
  async refObjects(): Promise<Map<string, string>> {
    const output = await this.text([
      'for-each-ref',
      '--format=%(refname) %(objectname)',
    ]);
    return new Map(
      output
        .split('\n')
        .filter(Boolean)
        .map(line => line.split(' ') as [string, string]),
    );
  }

  /** Commits in the order of the hashes given, which may repeat. */
  async commitsByHash(hashes: readonly string[]): Promise<GitCommit[]> {
    if (hashes.length === 0) return [];
    const output = await this.git(
      [
        'log',
        '-z',
        '--no-walk=unsorted',
        `--format=${commitFormat}`,
        '--stdin',
      ],
      hashes.join('\n'),
    );
    // Git tells a commit once, however many times it is asked.
    const commits = new Map(parseCommits(output).map(row => [row.id, row]));
    return hashes.map(hash => {
      const commit = commits.get(hash);
      if (!commit) throw new Error(`No commit ${hash} in ${this.directory}`);
      return commit;
    });
  }

  /** Commits reached from `revision`, newest first, and those only that touch `path` when it is given. */
  async history(
    revision: string,
    options: {
      path?: string;
      skip?: number;
      limit?: number;
      not?: string;
    } = {},
  ): Promise<GitCommit[]> {
    const output = await this.git([
      'log',
      '-z',
      `--format=${commitFormat}`,
      ...(options.skip ? [`--skip=${options.skip}`] : []),
      ...(options.limit ? [`--max-count=${options.limit}`] : []),
      revision,
      ...(options.not ? [`^${options.not}`] : []),
      '--',
      ...(options.path ? [options.path] : []),
    ]);
    return parseCommits(output);
  }

  async lastCommitOf(revision: string, path: string): Promise<string> {
    return this.text(['log', '-1', '--format=%H', revision, '--', path]);
  }

  async entries(
    revision: string,
    options: { paths?: readonly string[]; recursive?: boolean } = {},
  ): Promise<GitTreeEntry[]> {
    const output = await this.text([
      'ls-tree',
      '-z',
      ...(options.recursive ? ['-r', '-t'] : []),
      revision,
      '--',
      ...(options.paths ?? []),
    ]);
    return output
      .split('\0')
      .filter(Boolean)
      .map(line => {
        const [head, path] = line.split('\t');
        const [mode, type, id] = head.split(' ');
        return { mode, type: type as GitTreeEntry['type'], id, path };
      });
  }

  async blob(id: string): Promise<Buffer> {
    return this.git(['cat-file', 'blob', id]);
  }

  /** Writes one commit on a branch and moves the branch to it. */
  async commit(options: {
    branch: string;
    parent: string | undefined;
    /** Moves the branch even when `parent` is not its head. */
    force?: boolean;
    message: string;
    author: GitIdentity;
    committer: GitIdentity;
    date: Date;
    changes: readonly TreeChange[];
  }): Promise<string> {
    return this.text(
      [
        'fast-import',
        '--quiet',
        '--done',
        ...(options.force ? ['--force'] : []),
      ],
      buildFastImport(options),
    );
  }

  /** Writes a commit of a tree that is already there, without moving any branch. */
  async commitTree(options: {
    tree: string;
    parents: readonly string[];
    message: string;
    author: GitIdentity;
  }): Promise<string> {
    const who = signature(options.author, new Date());
    const commit = [
      `tree ${options.tree}`,
      ...options.parents.map(parent => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
      '',
      `${options.message}\n`,
    ].join('\n');
    return this.text(['hash-object', '-t', 'commit', '-w', '--stdin'], commit);
  }

  async updateRef(
    ref: string,
    commit: string,
    expected?: string,
  ): Promise<void> {
    await this.git([
      'update-ref',
      ref,
      commit,
      ...(expected ? [expected] : []),
    ]);
  }

  /** A message makes an annotated tag. */
  async tag(
    name: string,
    commit: string,
    options: { message: string | undefined; tagger: GitIdentity; date: Date },
  ): Promise<void> {
    const target = options.message
      ? await this.text(
          ['mktag'],
          [
            `object ${commit}`,
            'type commit',
            `tag ${name}`,
            `tagger ${signature(options.tagger, options.date)}`,
            '',
            `${options.message}\n`,
          ].join('\n'),
        )
      : commit;
    await this.updateRef(`refs/tags/${name}`, target);
  }

  async deleteRef(ref: string): Promise<void> {
    await this.git(['update-ref', '-d', ref]);
  }

  async git(args: readonly string[], input?: string | Buffer): Promise<Buffer> {
    return runGit(args, { gitDir: this.directory, input });
  }

  async text(
    args: readonly string[],
    input?: string | Buffer,
  ): Promise<string> {
    return runGitText(args, { gitDir: this.directory, input });
  }

  async #refs(prefix: string): Promise<GitRef[]> {
    const fields = [
      '%(refname)',
      '%(objectname)',
      '%(objecttype)',
      '%(*objectname)',
      '%(*objecttype)',
      '%(contents)',
    ];
    const output = await this.text([
      'for-each-ref',
      `--format=${fields.join('%00')}%00%00`,
      prefix,
    ]);
    return (
      output
        .split('\0\0\n')
        .map(line => line.replace(/\0\0$/, ''))
        .filter(Boolean)
        .map(line => line.split('\0'))
        // A tag may name a file or a folder; GitLab does not list those.
        .filter(([, , type, , target]) => [type, target].includes('commit'))
        .map(([name, object, type, commit, , ...contents]) => ({
          name: name.slice(prefix.length + 1),
          commit: type === 'tag' ? commit : object,
          object,
          message: type === 'tag' ? contents.join('\0').trimEnd() : '',
        }))
    );
  }
}
