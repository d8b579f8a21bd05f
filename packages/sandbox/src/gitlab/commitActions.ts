import type { TreeChange } from '../git/fastImport';
import type { GitRepository, GitTreeEntry } from '../git/GitRepository';
import { badParameter, badRequest } from './ApiError';
import type { Parameters } from './Parameters';

const actions = ['create', 'update', 'delete', 'move', 'chmod'] as const;

/** One action of a commit made through the API. */
export interface CommitAction {
  action: (typeof actions)[number];
  path: string;
  previousPath: string | undefined;
  content: Buffer | undefined;
  lastCommitId: string | undefined;
  executable: boolean | undefined;
}

export function readAction(input: Parameters): CommitAction {
  const action = input.oneOf('action', actions);
  if (!action) throw badParameter('actions[0][action] is missing');
  const content = input.optionalText('content');
  const encoding = input.oneOf('encoding', ['text', 'base64']) ?? 'text';
  return {
    action,
    path: checkFilePath(input.text('file_path')),
    previousPath: input.optionalText('previous_path'),
    content:
      content === undefined
        ? undefined
        : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
    lastCommitId: input.optionalText('last_commit_id'),
    executable: input.optionalBoolean('execute_filemode'),
  };
}

/**
 * Checks the actions against the tree of `parent`, in order, each seeing what those before it did, and turns them into
 * changes of the tree. Refuses them with GitLab's own sentences.
 */
export async function planChanges(
  repository: GitRepository,
  parent: string | undefined,
  wanted: readonly CommitAction[],
): Promise<TreeChange[]> {
  const paths = wanted.flatMap(action => [
    action.path,
    ...(action.previousPath ? [action.previousPath] : []),
  ]);
  const entries = parent ? await repository.entries(parent, { paths }) : [];
  const tree = new Map<string, Pick<GitTreeEntry, 'mode' | 'id'>>(
    entries
      .filter(entry => entry.type !== 'tree')
      .map(entry => [entry.path, entry]),
  );
  const changes: TreeChange[] = [];

  const existing = (path: string) => {
    const entry = tree.get(path);
    if (!entry) throw badRequest("A file with this name doesn't exist");
    return entry;
  };
  const write = (path: string, content: Buffer, mode: string) => {
    tree.set(path, { mode, id: '' });
    changes.push({ kind: 'write', path, content, mode });
  };
  const remove = (path: string) => {
    tree.delete(path);
    changes.push({ kind: 'remove', path });
  };
  const checkUnchanged = async (path: string, lastCommitId?: string) => {
    if (!lastCommitId || !parent) return;
    if ((await repository.lastCommitOf(parent, path)) !== lastCommitId) {
      throw badRequest(
        `The file has changed since you started editing it: ${path}`,
      );
    }
  };

  for (const action of wanted) {
    const { path, previousPath, content, executable } = action;
    await checkUnchanged(previousPath ?? path, action.lastCommitId);
    const modeOf = (former: string) => {
      if (executable === undefined) return former;
      return executable ? '100755' : '100644';
    };
    if (action.action === 'create') {
      if (tree.has(path)) {
        throw badRequest('A file with this name already exists');
      }
      write(path, content ?? Buffer.alloc(0), modeOf('100644'));
    } else if (action.action === 'update') {
      if (content === undefined) {
        throw badParameter('actions[0][content] is missing');
      }
      write(path, content, modeOf(existing(path).mode));
    } else if (action.action === 'delete') {
      existing(path);
      remove(path);
    } else if (action.action === 'move') {
      if (!previousPath) {
        throw badRequest('You must supply the original file path when moving');
      }
      const former = existing(previousPath);
      if (tree.has(path)) {
        throw badRequest('A file with this name already exists');
      }
      const kept = content ?? (await repository.blob(former.id));
      remove(previousPath);
      write(path, kept, modeOf(former.mode));
    } else {
      const former = existing(path);
      write(path, await repository.blob(former.id), modeOf(former.mode));
    }
  }
  return changes;
}

/** Refuses a path that would leave the repository, or reach into Git's own files. */
export function checkFilePath(path: string): string {
  const parts = path.split('/');
  if (parts.some(part => ['', '.', '..'].includes(part))) {
    throw badRequest('Path cannot include directory traversal');
  }
  if (parts.some(part => part.toLowerCase() === '.git')) {
    throw badRequest('invalid path');
  }
  return path;
}
