import type { MergeRequestRow } from './GitLabState';

type User = Record<string, unknown> | null;

/** A merge request in the shape of GitLab's lists. */
export function presentMergeRequest(
  request: MergeRequestRow,
  options: {
    projectPath: string;
    projectUrl: string;
    author: User;
    mergedBy: User;
    closedBy: User;
    sourceHead: string | undefined;
    canMerge: boolean;
  },
) {
  const reference = `!${request.iid}`;
  const status = options.canMerge ? 'can_be_merged' : 'cannot_be_merged';
  return {
    id: request.id,
    iid: request.iid,
    project_id: request.projectId,
    title: request.title,
    description: request.description,
    state: request.state,
    created_at: request.createdAt,
    updated_at: request.updatedAt,
    merged_by: options.mergedBy,
    merge_user: options.mergedBy,
    merged_at: request.mergedAt,
    closed_by: options.closedBy,
    closed_at: request.closedAt,
    target_branch: request.targetBranch,
    source_branch: request.sourceBranch,
    user_notes_count: 0,
    upvotes: 0,
    downvotes: 0,
    author: options.author,
    assignees: [],
    assignee: null,
    reviewers: [],
    source_project_id: request.projectId,
    target_project_id: request.projectId,
    labels: request.labels,
    draft: /^(draft:|\[draft\])/i.test(request.title),
    imported: false,
    imported_from: 'none',
    work_in_progress: /^(draft:|\[draft\])/i.test(request.title),
    milestone: null,
    merge_when_pipeline_succeeds: false,
    merge_status: status,
    detailed_merge_status: detailedStatus(request, options.canMerge),
    merge_after: null,
    sha: options.sourceHead ?? null,
    merge_commit_sha: request.mergeCommitSha,
    squash_commit_sha: null,
    discussion_locked: null,
    should_remove_source_branch: null,
    force_remove_source_branch: request.removeSourceBranch,
    prepared_at: request.createdAt,
    reference,
    references: {
      short: reference,
      relative: reference,
      full: `${options.projectPath}${reference}`,
    },
    web_url: `${options.projectUrl}/-/merge_requests/${request.iid}`,
    time_stats: {
      time_estimate: 0,
      total_time_spent: 0,
      human_time_estimate: null,
      human_total_time_spent: null,
    },
    squash: request.squash,
    squash_on_merge: request.squash,
    task_completion_status: { count: 0, completed_count: 0 },
    has_conflicts: request.state === 'opened' && !options.canMerge,
    blocking_discussions_resolved: true,
    approvals_before_merge: null,
  };
}

function detailedStatus(request: MergeRequestRow, canMerge: boolean): string {
  if (request.state !== 'opened') return 'not_open';
  return canMerge ? 'mergeable' : 'conflict';
}
