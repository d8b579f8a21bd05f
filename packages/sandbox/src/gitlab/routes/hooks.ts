import { created, noContent, ok, page, type Api } from '../Api';
import { ApiError, badParameter, notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels, type HookRow, type ProjectRow } from '../GitLabState';
import { HookDelivery } from '../HookDelivery';
import type { Parameters } from '../Parameters';

/** Webhooks of a project. https://docs.gitlab.com/api/project_webhooks/ */
export function addHookRoutes(api: Api, context: GitLabContext): void {
  const { access, present, store } = context;
  const delivery = HookDelivery.create(context);
  const base = '/projects/:id/hooks';
  const { maintainer } = accessLevels;

  api.get(base, ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    const rows = store.state.hooks.filter(row => row.projectId === project.id);
    return page(rows, row => present.hook(row));
  });

  api.get(`${base}/:hook`, ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    return ok(present.hook(find(project, path.hook)));
  });

  api.post(base, async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, maintainer);
    input.require('url');
    const hook = update(
      {
        id: store.nextId(),
        projectId: project.id,
        url: '',
        name: null,
        description: null,
        token: null,
        pushEvents: true,
        tagPushEvents: false,
        mergeRequestsEvents: false,
        pipelineEvents: false,
        enableSslVerification: true,
        pushEventsBranchFilter: '',
        createdAt: store.now(),
      },
      input,
    );
    store.state.hooks.push(hook);
    await store.save();
    return created(present.hook(hook));
  });

  api.put(`${base}/:hook`, async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, maintainer);
    const hook = find(project, path.hook);
    Object.assign(hook, update(hook, input));
    await store.save();
    return ok(present.hook(hook));
  });

  api.delete(`${base}/:hook`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    const hook = find(project, path.hook);
    store.state.hooks = store.state.hooks.filter(row => row !== hook);
    await store.save();
    return noContent();
  });

  api.post(`${base}/:hook/test/push_events`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    const hook = find(project, path.hook);
    const status = await delivery.test(hook, project, caller.user);
    if (status === undefined || status >= 300) {
      throw new ApiError(422, {
        message: `Hook executed but returned ${status ?? 'no answer'}`,
      });
    }
    return created({ message: '201 Created' });
  });

  function find(project: ProjectRow, id: string): HookRow {
    const hook = store.state.hooks.find(
      row => row.projectId === project.id && row.id === Number(id),
    );
    if (!hook) throw notFound();
    return hook;
  }
}

function update(hook: HookRow, input: Parameters): HookRow {
  const url = input.optionalText('url') ?? hook.url;
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw badParameter('Invalid url given');
  }
  const flag = (name: string, now: boolean) =>
    input.optionalBoolean(name) ?? now;
  return {
    ...hook,
    url,
    name: input.optionalText('name') ?? hook.name,
    description: input.optionalText('description') ?? hook.description,
    token: input.optionalText('token') ?? hook.token,
    pushEvents: flag('push_events', hook.pushEvents),
    tagPushEvents: flag('tag_push_events', hook.tagPushEvents),
    mergeRequestsEvents: flag(
      'merge_requests_events',
      hook.mergeRequestsEvents,
    ),
    pipelineEvents: flag('pipeline_events', hook.pipelineEvents),
    enableSslVerification: flag(
      'enable_ssl_verification',
      hook.enableSslVerification,
    ),
    pushEventsBranchFilter:
      input.optionalText('push_events_branch_filter') ??
      hook.pushEventsBranchFilter,
  };
}
