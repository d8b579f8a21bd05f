import type { PipelineRow } from './GitLabState';

/** How long a pipeline stays in each state before the next one, in milliseconds. */
const pendingTime = 500;
const runningTime = 1_500;

function statusOf(pipeline: PipelineRow): string {
  if (pipeline.canceledAt) return 'canceled';
  const age = Date.now() - Date.parse(pipeline.createdAt);
  if (age < pendingTime) return 'pending';
  return age < pendingTime + runningTime ? 'running' : 'success';
}

/** A pipeline in the shape of GitLab's lists. */
export function presentPipeline(pipeline: PipelineRow, projectUrl: string) {
  return {
    id: pipeline.id,
    iid: pipeline.iid,
    project_id: pipeline.projectId,
    sha: pipeline.sha,
    ref: pipeline.ref,
    status: statusOf(pipeline),
    source: pipeline.source,
    created_at: pipeline.createdAt,
    updated_at: pipeline.canceledAt ?? pipeline.createdAt,
    web_url: `${projectUrl}/-/pipelines/${pipeline.id}`,
    name: null,
  };
}

/** One pipeline in full. */
export function presentPipelineDetails(
  pipeline: PipelineRow,
  projectUrl: string,
  options: { user: Record<string, unknown> | null },
) {
  const summary = presentPipeline(pipeline, projectUrl);
  const created = Date.parse(pipeline.createdAt);
  const at = (milliseconds: number) =>
    new Date(created + milliseconds).toISOString();
  const started = ['running', 'success'].includes(summary.status);
  const finished = summary.status === 'success';
  return {
    ...summary,
    before_sha: '0'.repeat(40),
    tag: pipeline.tag,
    yaml_errors: null,
    user: options.user,
    started_at: started ? at(pendingTime) : null,
    finished_at: finished ? at(pendingTime + runningTime) : null,
    committed_at: null,
    duration: finished ? Math.round(runningTime / 1000) : null,
    queued_duration: started ? Math.round(pendingTime / 1000) : null,
    coverage: null,
    detailed_status: {
      icon: `status_${summary.status}`,
      text: summary.status,
      label: summary.status,
      group: summary.status,
      tooltip: summary.status,
      has_details: false,
      details_path: new URL(summary.web_url).pathname,
      illustration: null,
      favicon: '/favicon.ico',
    },
    archived: false,
  };
}
