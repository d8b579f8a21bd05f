import { created, noContent, ok, page, type Api } from '../Api';
import { badParameter, badRequest, notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import {
  accessLevels,
  type PipelineRow,
  type ProjectRow,
  type TriggerRow,
  type UserRow,
} from '../GitLabState';
import type { Parameters } from '../Parameters';
import { presentPipeline, presentPipelineDetails } from '../presentPipeline';
import { newToken } from '../tokens';

/** Pipelines and the tokens that trigger them. No job runs: a pipeline goes by itself to its success. https://docs.gitlab.com/api/pipelines/ */
export function addPipelineRoutes(api: Api, context: GitLabContext): void {
  const { access, present, store } = context;
  const { reporter, developer, maintainer } = accessLevels;

  api.get('/projects/:id/pipelines', ({ caller, path, input }) => {
    const project = access.project(caller, path.id, reporter);
    const ref = input.optionalText('ref');
    const sha = input.optionalText('sha');
    const rows = store.state.pipelines.filter(
      row =>
        row.projectId === project.id &&
        (!ref || row.ref === ref) &&
        (!sha || row.sha === sha),
    );
    return page(rows.toReversed(), row => presentPipeline(row, urlOf(project)));
  });

  api.get('/projects/:id/pipelines/:pipeline', ({ caller, path }) => {
    const project = access.project(caller, path.id, reporter);
    return ok(details(project, find(project, path.pipeline)));
  });

  api.get('/projects/:id/pipelines/:pipeline/variables', ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    return page(find(project, path.pipeline).variables, row => row);
  });

  api.post('/projects/:id/pipeline', async ({ caller, path, input }) => {
    const project = access.writableProject(caller, path.id, developer);
    const ref = input.text('ref');
    const variables = input.objects('variables').map(variable => ({
      key: variable.text('key'),
      value: variable.optionalText('value') ?? '',
      variable_type: variable.optionalText('variable_type') ?? 'env_var',
    }));
    const pipeline = await start(project, caller.user, ref, 'api', variables);
    return created(details(project, pipeline));
  });

  api.post(
    '/projects/:id/pipelines/:pipeline/cancel',
    async ({ caller, path }) => {
      const project = access.writableProject(caller, path.id, developer);
      const pipeline = find(project, path.pipeline);
      pipeline.canceledAt ??= store.now();
      await store.save();
      return ok(details(project, pipeline));
    },
  );

  api.postWithoutToken(
    '/projects/:id/trigger/pipeline',
    async ({ path, input }) => {
      input.require('token', 'ref');
      const project = store.findProject(path.id);
      const trigger = store.state.triggers.find(
        row =>
          row.projectId === project?.id && row.token === input.text('token'),
      );
      if (!project || !trigger) throw notFound();
      trigger.lastUsed = store.now();
      const owner = store.userById(trigger.ownerId);
      const pipeline = await start(
        project,
        owner,
        input.text('ref'),
        'trigger',
        triggerVariables(input),
      );
      return created(details(project, pipeline));
    },
  );

  api.get('/projects/:id/triggers', ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    const rows = store.state.triggers.filter(
      row => row.projectId === project.id,
    );
    return page(rows, row => present.trigger(row, caller.user));
  });

  api.get('/projects/:id/triggers/:trigger', ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    return ok(present.trigger(findTrigger(project, path.trigger), caller.user));
  });

  api.post('/projects/:id/triggers', async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, maintainer);
    const trigger: TriggerRow = {
      id: store.nextId(),
      projectId: project.id,
      description: input.text('description'),
      token: newToken('glptt-'),
      ownerId: caller.user.id,
      createdAt: store.now(),
      updatedAt: store.now(),
      lastUsed: null,
    };
    store.state.triggers.push(trigger);
    await store.save();
    return created(present.trigger(trigger, caller.user));
  });

  api.delete('/projects/:id/triggers/:trigger', async ({ caller, path }) => {
    const project = access.project(caller, path.id, maintainer);
    const trigger = findTrigger(project, path.trigger);
    store.state.triggers = store.state.triggers.filter(row => row !== trigger);
    await store.save();
    return noContent();
  });

  async function start(
    project: ProjectRow,
    user: UserRow,
    ref: string,
    source: PipelineRow['source'],
    variables: PipelineRow['variables'],
  ): Promise<PipelineRow> {
    const repository = store.repositoryOf(project);
    const branch = await repository.resolve(`refs/heads/${ref}`);
    const sha = branch ?? (await repository.resolve(`refs/tags/${ref}`));
    if (!sha) throw badRequest({ base: ['Reference not found'] });
    const file = project.ciConfigPath ?? '.gitlab-ci.yml';
    if ((await repository.entries(sha, { paths: [file] })).length === 0) {
      throw badRequest({ base: ['Missing CI config file'] });
    }
    const pipeline: PipelineRow = {
      id: store.nextId(),
      iid: project.nextIid.pipeline,
      projectId: project.id,
      ref,
      tag: !branch,
      sha,
      source,
      userId: user.id,
      createdAt: store.now(),
      canceledAt: null,
      variables,
    };
    project.nextIid.pipeline += 1;
    store.state.pipelines.push(pipeline);
    await store.save();
    return pipeline;
  }

  function details(project: ProjectRow, pipeline: PipelineRow) {
    return presentPipelineDetails(pipeline, urlOf(project), {
      user: present.userBasicById(pipeline.userId),
    });
  }

  function find(project: ProjectRow, id: string): PipelineRow {
    const pipeline = store.state.pipelines.find(
      row => row.projectId === project.id && row.id === Number(id),
    );
    if (!pipeline) throw notFound();
    return pipeline;
  }

  function findTrigger(project: ProjectRow, id: string): TriggerRow {
    const trigger = store.state.triggers.find(
      row => row.projectId === project.id && row.id === Number(id),
    );
    if (!trigger) throw notFound('Trigger');
    return trigger;
  }

  function urlOf(project: ProjectRow): string {
    return `${context.url}/${store.projectPath(project)}`;
  }
}

function triggerVariables(input: Parameters): PipelineRow['variables'] {
  const values = input.object('variables').all();
  return Object.entries(values).map(([key, value]) => {
    if (typeof value !== 'string') {
      throw badParameter('variables needs to be a map of key-valued strings');
    }
    return { key, value, variable_type: 'env_var' };
  });
}
