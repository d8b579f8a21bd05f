import type { GitCommit } from '../git/gitCommit';

/** A commit in the shape of GitLab's API. `projectUrl` is the page of the project. */
export function presentCommit(
  commit: GitCommit,
  projectUrl: string,
): Record<string, unknown> {
  return {
    id: commit.id,
    short_id: commit.id.slice(0, 8),
    created_at: commit.committedDate,
    parent_ids: commit.parents,
    title: commit.message.split('\n')[0],
    message: commit.message.replace(/\n$/, ''),
    author_name: commit.authorName,
    author_email: commit.authorEmail,
    authored_date: commit.authoredDate,
    committer_name: commit.committerName,
    committer_email: commit.committerEmail,
    committed_date: commit.committedDate,
    trailers: {},
    extended_trailers: {},
    web_url: `${projectUrl}/-/commit/${commit.id}`,
  };
}
