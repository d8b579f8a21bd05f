import { created, noContent, ok, page, type Api } from '../Api';
import { notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import {
  accessLevels,
  type MergeRequestRow,
  type ProjectRow,
} from '../GitLabState';
import { MergeRequests } from '../MergeRequests';
import { presentCommit } from '../presentCommit';
import { presentMergeRequest } from '../presentMergeRequest';

/** Merge requests within one project. https://docs.gitlab.com/api/merge_requests/ */
export function addMergeRequestRoutes(api: Api, context: GitLabContext): void {
  const { access, present, store } = context;
  const requests = MergeRequests.create(context);
  const base = '/projects/:id/merge_requests';
  const { reporter, developer } = accessLevels;

  api.get(base, ({ caller, path, input }) => {
    const project = access.project(caller, path.id, reporter);
    const state = input.optionalText('state') ?? 'all';
    const source = input.optionalText('source_branch');
    const target = input.optionalText('target_branch');
    const rows = store.state.mergeRequests.filter(
      row =>
        row.projectId === project.id &&
        (state === 'all' || row.state === state) &&
        (!source || row.sourceBranch === source) &&
        (!target || row.targetBranch === target),
    );
    return page(rows.toReversed(), row => summary(project, row));
  });

  api.post(base, async ({ caller, path, input }) => {
    const project = access.writableProject(caller, path.id, developer);
    input.require('source_branch', 'target_branch', 'title');
    const sourceBranch = input.text('source_branch');
    const targetBranch = input.text('target_branch');
    const title = input.text('title');
    return store.writing(project, async () => {
      await requests.check(project, sourceBranch, targetBranch);
      const now = store.now();
      const request: MergeRequestRow = {
        id: store.nextId(),
        iid: project.nextIid.mergeRequest,
        projectId: project.id,
        title,
        description: input.optionalText('description') ?? null,
        state: 'opened',
        sourceBranch,
        targetBranch,
        authorId: caller.user.id,
        labels: input.optionalList('labels') ?? [],
        removeSourceBranch:
          input.optionalBoolean('remove_source_branch') ?? false,
        squash: input.optionalBoolean('squash') ?? false,
        createdAt: now,
        updatedAt: now,
        closedAt: null,
        closedById: null,
        mergedAt: null,
        mergedById: null,
        mergeCommitSha: null,
      };
      project.nextIid.mergeRequest += 1;
      store.state.mergeRequests.push(request);
      await store.save();
      return created(await details(project, request));
    });
  });

  api.get(`${base}/:iid`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, reporter);
    return ok(await details(project, find(project, path.iid)));
  });

  api.get(`${base}/:iid/commits`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, reporter);
    const { source, target } = await requests.heads(
      project,
      find(project, path.iid),
    );
    const commits =
      source && target
        ? await store.repositoryOf(project).history(source, { not: target })
        : [];
    return page(commits, commit => presentCommit(commit, urlOf(project)));
  });

  api.put(`${base}/:iid`, async ({ caller, path, input }) => {
    const project = access.writableProject(caller, path.id, developer);
    const request = find(project, path.iid);
    request.title = input.optionalText('title') ?? request.title;
    request.description =
      input.optionalText('description') ?? request.description;
    request.labels = input.optionalList('labels') ?? request.labels;
    request.targetBranch =
      input.optionalText('target_branch') ?? request.targetBranch;
    request.updatedAt = store.now();
    const change = input.oneOf('state_event', ['close', 'reopen']);
    if (change === 'close' && request.state === 'opened') {
      request.state = 'closed';
      request.closedAt = request.updatedAt;
      request.closedById = caller.user.id;
    } else if (change === 'reopen' && request.state === 'closed') {
      request.state = 'opened';
      request.closedAt = null;
      request.closedById = null;
    }
    await store.save();
    return ok(await details(project, request));
  });

  api.put(`${base}/:iid/merge`, async ({ caller, path, input }) => {
    const project = access.writableProject(caller, path.id, developer);
    const request = find(project, path.iid);
    await requests.merge(caller, project, request, {
      message: input.optionalText('merge_commit_message'),
      expectedHead: input.optionalText('sha'),
      removeSource:
        input.optionalBoolean('should_remove_source_branch') ??
        request.removeSourceBranch,
    });
    return ok(await details(project, request));
  });

  api.delete(`${base}/:iid`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, accessLevels.owner);
    const request = find(project, path.iid);
    store.state.mergeRequests = store.state.mergeRequests.filter(
      row => row !== request,
    );
    await store.save();
    return noContent();
  });

  async function summary(project: ProjectRow, request: MergeRequestRow) {
    const { source } = await requests.heads(project, request);
    return presentMergeRequest(request, {
      projectPath: store.projectPath(project),
      projectUrl: urlOf(project),
      author: present.userBasicById(request.authorId),
      mergedBy: present.userBasicById(request.mergedById),
      closedBy: present.userBasicById(request.closedById),
      sourceHead: source,
      canMerge:
        request.state === 'opened' &&
        (await requests.canMerge(project, request)),
    });
  }

  async function details(project: ProjectRow, request: MergeRequestRow) {
    const { source, target } = await requests.heads(project, request);
    const count = await requests.commitCount(project, request);
    return {
      ...(await summary(project, request)),
      subscribed: false,
      changes_count: count === 0 ? null : String(count),
      latest_build_started_at: null,
      latest_build_finished_at: null,
      first_deployed_to_production_at: null,
      pipeline: null,
      head_pipeline: null,
      diff_refs:
        source && target
          ? { base_sha: target, head_sha: source, start_sha: target }
          : null,
      merge_error: null,
      first_contribution: false,
      user: { can_merge: true },
    };
  }

  function find(project: ProjectRow, iid: string): MergeRequestRow {
    const request = store.state.mergeRequests.find(
      row => row.projectId === project.id && row.iid === Number(iid),
    );
    if (!request) throw notFound();
    return request;
  }

  function urlOf(project: ProjectRow): string {
    return `${context.url}/${store.projectPath(project)}`;
  }
}
