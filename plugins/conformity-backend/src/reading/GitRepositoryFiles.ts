import { runGit } from '@cloud-pi-native/plugin-git-node';
import type { RepositoryFiles } from '../checks/Check';

/** Files that checks look into; the others are only listed. */
const readable =
  /(^|\/)((docker|container)file([.-][\w-]+)?|readme(\.\w+)?|\.gitlab-ci[^/]*)$|\.(ya?ml|json|dockerfile|containerfile)$/i;

/** Bytes: a file bigger than `file` was not written by a person; Git is asked for about `batch` at a time. */
const limits = { file: 2_000_000, batch: 8_000_000, files: 50_000 };

interface Blob {
  path: string;
  object: string;
  size: number;
}

/** The files of a bare repository at one commit, read at once. */
export class GitRepositoryFiles implements RepositoryFiles {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #paths: readonly string[];

  static async read(options: {
    name: string;
    revision: string;
    gitDirectory: string;
    signal: AbortSignal;
  }): Promise<GitRepositoryFiles> {
    const { stdout } = await runGit(
      ['ls-tree', '-r', '-l', '-z', '--full-tree', options.revision],
      options,
    );
    const blobs = stdout.split('\0').slice(0, limits.files).flatMap(readEntry);
    const texts = new Map<string, string>();
    for (const batch of batches(blobs.filter(isReadable))) {
      const { bytes } = await runGit(['cat-file', '--batch'], {
        ...options,
        stdin: `${batch.map(({ object }) => object).join('\n')}\n`,
      });
      readBatch(batch, bytes, texts);
    }
    return new GitRepositoryFiles(
      options.name,
      options.revision,
      blobs.map(({ path }) => path),
      texts,
    );
  }

  private constructor(
    readonly name: string,
    readonly revision: string,
    paths: readonly string[],
    texts: ReadonlyMap<string, string>,
  ) {
    this.#paths = paths;
    this.#texts = texts;
  }

  list(): readonly string[] {
    return this.#paths;
  }

  async read(path: string): Promise<string | undefined> {
    return this.#texts.get(path);
  }
}

/** One entry of `ls-tree -l`: mode, type, object and size, then the path. Links and submodules are no files. */
function readEntry(entry: string): Blob[] {
  const match = /^100\d{3} blob (\w+) +(\d+)\t([\s\S]+)$/.exec(entry);
  return match
    ? [{ object: match[1], size: Number(match[2]), path: match[3] }]
    : [];
}

function isReadable({ path, size }: Blob): boolean {
  return readable.test(path) && size <= limits.file;
}

function batches(blobs: readonly Blob[]): Blob[][] {
  const result: Blob[][] = [];
  let size = Infinity;
  for (const blob of blobs) {
    if (size + blob.size > limits.batch) {
      result.push([]);
      size = 0;
    }
    result[result.length - 1].push(blob);
    size += blob.size;
  }
  return result;
}

/** What `cat-file --batch` answers: for each object a line with its size, its bytes, and a line end. */
function readBatch(
  batch: readonly Blob[],
  bytes: Buffer,
  texts: Map<string, string>,
): void {
  let at = 0;
  for (const { path } of batch) {
    const lineEnd = bytes.indexOf('\n', at);
    const size = Number(bytes.toString('latin1', at, lineEnd).split(' ')[2]);
    const content = bytes.subarray(lineEnd + 1, lineEnd + 1 + size);
    at = lineEnd + 1 + size + 1;
    // A zero byte is in no text.
    if (!content.includes(0)) texts.set(path, content.toString('utf8'));
  }
}
