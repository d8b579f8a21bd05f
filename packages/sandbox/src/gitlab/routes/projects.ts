import { accepted, created, ok, page, type Api, type Caller } from '../Api';
import { badParameter, badRequest, forbidden } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels, type ProjectRow } from '../GitLabState';
import { checkPath, pathOf, visibilities } from '../names';
import type { Parameters } from '../Parameters';
import { removeProject } from '../removal';
import { projectSelection } from './projectSelection';

/** Projects. https://docs.gitlab.com/api/projects/ */
export function addProjectRoutes(api: Api, context: GitLabContext): void {
  const { access, present, store, events } = context;

  api.get('/projects', ({ caller, input }) => {
    const isSelected = projectSelection(store, input);
    const membership = input.optionalBoolean('membership');
    const topics = input.optionalList('topic') ?? [];
    const rows = store.state.projects.filter(
      row =>
        access.canSee(caller.user, row) &&
        (!membership || access.levelOf(caller.user, row) > 0) &&
        topics.every(topic => row.topics.includes(topic)) &&
        isSelected(row),
    );
    return page(rows.toReversed(), row => present.project(row));
  });

  api.post('/projects', async ({ caller, input }) => {
    if (!input.has('name') && !input.has('path')) {
      throw badParameter(
        'name, path are missing, at least one parameter must be provided',
      );
    }
    const name = input.optionalText('name') ?? input.text('path');
    const path = input.optionalText('path') ?? pathOf(name);
    const namespaceId = input.optionalInteger('namespace_id');
    const namespace = store.state.namespaces.find(row =>
      namespaceId === undefined
        ? row.kind === 'user' && row.path === caller.user.username
        : row.id === namespaceId,
    );
    if (!namespace || !access.canSee(caller.user, namespace)) {
      throw badRequest({ namespace: ['is not valid'] });
    }
    if (access.levelOf(caller.user, namespace) < accessLevels.developer) {
      throw forbidden();
    }
    const problem = checkPath(path);
    if (problem) throw badRequest({ path: [problem] });
    const project = await store.locks.run(
      `namespace:${namespace.id}`,
      async () => {
        checkTaken(namespace.id, name, path);
        const row = newProject(caller, namespace.id, name, path, input);
        await store.createRepository(row);
        store.state.projects.push(row);
        return row;
      },
    );
    if (input.optionalBoolean('initialize_with_readme')) {
      await store.writing(project, () => writeReadme(caller, project));
    }
    await store.save();
    return created(present.project(project));
  });

  api.get('/projects/:id', ({ caller, path }) =>
    ok(present.project(access.project(caller, path.id))),
  );

  api.put('/projects/:id', async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, accessLevels.maintainer);
    const newPath = input.optionalText('path') ?? project.path;
    const newName = input.optionalText('name') ?? project.name;
    const problem = checkPath(newPath);
    if (problem) throw badRequest({ path: [problem] });
    checkTaken(project.namespaceId, newName, newPath, project);
    const branch = input.optionalText('default_branch');
    if (branch && branch !== project.defaultBranch) {
      await store.writing(project, () => changeDefaultBranch(project, branch));
    }
    project.name = newName;
    project.path = newPath;
    project.topics = topicsOf(input) ?? project.topics;
    project.visibility =
      input.oneOf('visibility', visibilities) ?? project.visibility;
    if (input.has('description')) {
      project.description = input.optionalText('description') ?? null;
    }
    if (input.has('ci_config_path')) {
      project.ciConfigPath = input.optionalText('ci_config_path') || null;
    }
    project.updatedAt = store.now();
    await store.save();
    return ok(present.project(project));
  });

  api.delete('/projects/:id', async ({ caller, path }) => {
    const project = access.project(caller, path.id, accessLevels.owner);
    await removeProject(store, project);
    await store.save();
    return accepted();
  });

  function newProject(
    caller: Caller,
    namespaceId: number,
    name: string,
    path: string,
    input: Parameters,
  ): ProjectRow {
    const now = store.now();
    return {
      id: store.nextId(),
      namespaceId,
      name,
      path,
      description: input.optionalText('description') ?? null,
      visibility: input.oneOf('visibility', visibilities) ?? 'private',
      defaultBranch: input.optionalText('default_branch') || 'main',
      topics: topicsOf(input) ?? [],
      ciConfigPath: input.optionalText('ci_config_path') || null,
      archived: false,
      creatorId: caller.user.id,
      createdAt: now,
      updatedAt: now,
      lastActivityAt: now,
      nextIid: { mergeRequest: 1, pipeline: 1 },
    };
  }

  async function writeReadme(
    caller: Caller,
    project: ProjectRow,
  ): Promise<void> {
    const author = { name: caller.user.name, email: caller.user.email };
    await events.during(project, caller.user, () =>
      store.repositoryOf(project).commit({
        branch: project.defaultBranch,
        parent: undefined,
        message: 'Initial commit',
        author,
        committer: author,
        date: new Date(),
        changes: [
          {
            kind: 'write',
            path: 'README.md',
            mode: '100644',
            content: Buffer.from(`# ${project.name}\n`),
          },
        ],
      }),
    );
  }

  async function changeDefaultBranch(
    project: ProjectRow,
    branch: string,
  ): Promise<void> {
    const repository = store.repositoryOf(project);
    const branches = await repository.branches();
    if (branches.length > 0 && !branches.some(ref => ref.name === branch)) {
      throw badRequest({
        base: [`Could not set the default branch`],
      });
    }
    await repository.setHead(branch);
    project.defaultBranch = branch;
  }

  function checkTaken(
    namespaceId: number,
    name: string,
    path: string,
    except?: ProjectRow,
  ): void {
    const others = store.state.projects.filter(
      row => row.namespaceId === namespaceId && row !== except,
    );
    const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
    const taken = ['has already been taken'];
    const problems: Record<string, string[]> = {};
    if (others.some(row => same(row.name, name))) {
      problems['project_namespace.name'] = taken;
      problems.name = taken;
    }
    if (
      others.some(row => same(row.path, path)) ||
      store.state.namespaces.some(
        row => row.parentId === namespaceId && same(row.path, path),
      )
    ) {
      problems.path = taken;
    }
    if (Object.keys(problems).length > 0) throw badRequest(problems);
  }

  function topicsOf(input: Parameters): string[] | undefined {
    return input.optionalList('topics') ?? input.optionalList('tag_list');
  }
}
