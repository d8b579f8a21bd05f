import { rename, rm } from 'node:fs/promises';
import type { TreeChange } from '../git/fastImport';
import { GitRepository } from '../git/GitRepository';

/** One commit of a demonstration history. */
export interface HistoryCommit {
  /** Branch that receives it; made from `from` when it does not exist. */
  branch: string;
  /** Branch that a new branch starts from. */
  from?: string;
  author: string;
  message: string;
  /** New content of the files; `undefined` removes one. */
  files: Record<string, string | undefined>;
  /** Tag put on the commit; annotated when it has a message. */
  tag?: { name: string; message?: string };
}

/** Date of the first commit. Commits follow at the same pace, so that their hashes are the same on every machine. */
const firstDate = Date.UTC(2026, 0, 5, 9, 0, 0);
const pace = 7 * 60 * 60 * 1000;

/** Builds a bare repository whose commits, and therefore whose hashes, depend on `history` only. */
export async function buildHistory(
  directory: string,
  history: readonly HistoryCommit[],
): Promise<void> {
  const unfinished = `${directory}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const repository = await GitRepository.create(unfinished, {
    defaultBranch: 'main',
  });
  const heads = new Map<string, string>();
  for (const [index, commit] of history.entries()) {
    const author = identityOf(commit.author);
    const date = new Date(firstDate + index * pace);
    const hash = await repository.commit({
      branch: commit.branch,
      parent: heads.get(commit.branch) ?? heads.get(commit.from ?? ''),
      message: `${commit.message}\n`,
      author,
      committer: author,
      date,
      changes: Object.entries(commit.files).map(toChange),
    });
    heads.set(commit.branch, hash);
    if (commit.tag) {
      await repository.tag(commit.tag.name, hash, {
        message: commit.tag.message,
        tagger: author,
        date,
      });
    }
  }
  // A build that was interrupted leaves nothing under the final name.
  await rename(unfinished, directory);
}

function identityOf(name: string) {
  const user = name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replace(/ /g, '.');
  return { name, email: `${user}@exemple.gouv.fr` };
}

function toChange([path, content]: [string, string | undefined]): TreeChange {
  return content === undefined
    ? { kind: 'remove', path }
    : {
        kind: 'write',
        path,
        content: Buffer.from(content),
        mode: path.endsWith('.sh') ? '100755' : '100644',
      };
}
