/** A commit, as `git log` tells it. */
export interface GitCommit {
  id: string;
  parents: string[];
  authorName: string;
  authorEmail: string;
  /** ISO 8601. */
  authoredDate: string;
  committerName: string;
  committerEmail: string;
  /** ISO 8601. */
  committedDate: string;
  /** Whole message; ends with a line end. */
  message: string;
}

/** For `git log -z --format=`; read by {@link parseCommits}. */
export const commitFormat = [
  '%H',
  '%P',
  '%an',
  '%ae',
  '%aI',
  '%cn',
  '%ce',
  '%cI',
  '%B',
].join('%x00');

/** Reads the output of `git log -z --format=<commitFormat>`. */
export function parseCommits(output: Buffer): GitCommit[] {
  const fields = output.toString('utf8').split('\0');
  const commits: GitCommit[] = [];
  for (let index = 0; index + 8 < fields.length; index += 9) {
    const [id, parents, an, ae, ad, cn, ce, cd, message] = fields.slice(
      index,
      index + 9,
    );
    commits.push({
      id,
      parents: parents.split(' ').filter(Boolean),
      authorName: an,
      authorEmail: ae,
      authoredDate: ad,
      committerName: cn,
      committerEmail: ce,
      committedDate: cd,
      message,
    });
  }
  return commits;
}
