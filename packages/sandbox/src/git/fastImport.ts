import { signature, type GitIdentity } from './GitIdentity';

/** One change of a tree. */
export type TreeChange =
  | { kind: 'write'; path: string; content: Buffer; mode: string }
  | { kind: 'remove'; path: string }
  | { kind: 'move'; from: string; to: string };

/**
 * The input of `git fast-import --done` that writes one commit and prints its hash. One process writes the blobs, the
 * trees, the commit and the branch, whatever the number of files.
 */
export function buildFastImport(options: {
  branch: string;
  parent: string | undefined;
  message: string;
  author: GitIdentity;
  committer: GitIdentity;
  date: Date;
  changes: readonly TreeChange[];
}): Buffer {
  const parts: Buffer[] = [];
  const line = (text: string) => parts.push(Buffer.from(`${text}\n`));
  const data = (content: Buffer) => {
    line(`data ${content.length}`);
    parts.push(content);
    line('');
  };

  line(`commit refs/heads/${options.branch}`);
  line('mark :1');
  line(`author ${signature(options.author, options.date)}`);
  line(`committer ${signature(options.committer, options.date)}`);
  data(Buffer.from(options.message));
  if (options.parent) line(`from ${options.parent}`);
  for (const change of options.changes) {
    if (change.kind === 'write') {
      line(`M ${change.mode} inline ${quote(change.path)}`);
      data(change.content);
    } else if (change.kind === 'remove') {
      line(`D ${quote(change.path)}`);
    } else {
      line(`R ${quote(change.from)} ${quote(change.to)}`);
    }
  }
  line('');
  line('get-mark :1');
  line('done');
  return Buffer.concat(parts);
}

function quote(path: string): string {
  const escaped = path
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n');
  return `"${escaped}"`;
}
