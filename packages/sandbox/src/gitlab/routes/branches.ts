import { created, noContent, ok, page, pageOf, type Api } from '../Api';
import { badRequest, conflict, forbidden, notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import type { GitRef } from '../../git/GitRepository';
import {
  accessLevels,
  type ProjectRow,
  type ProtectedBranchRow,
} from '../GitLabState';
import { presentCommit } from '../presentCommit';
import { canPush, protectionsOf } from '../protection';

/** Branches and protected branches. https://docs.gitlab.com/api/branches/ */
export function addBranchRoutes(api: Api, context: GitLabContext): void {
  const { access, present, store, events } = context;
  const base = '/projects/:id/repository/branches';

  api.get(base, async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, accessLevels.reporter);
    const search = input.optionalText('search') ?? '';
    const branches = await store.repositoryOf(project).branches();
    const level = access.levelOf(caller.user, project);
    return pageOf(
      branches.filter(branch => branch.name.includes(search)),
      rows => presentBranches(project, rows, level),
    );
  });

  api.post(base, async ({ caller, path, input }) => {
    const project = access.writableProject(caller, path.id);
    input.require('branch', 'ref');
    const name = input.text('branch');
    const ref = input.text('ref');
    const level = access.levelOf(caller.user, project);
    if (!canPush(protectionsOf(store, project, name), level)) {
      throw forbidden();
    }
    return store.writing(project, async () => {
      const repository = store.repositoryOf(project);
      if (await findBranch(project, name)) {
        throw badRequest('Branch already exists');
      }
      const commit = await repository.resolve(ref);
      if (!commit) throw badRequest(`Invalid reference name: ${ref}`);
      try {
        await repository.text(['check-ref-format', `refs/heads/${name}`]);
      } catch {
        throw badRequest('Branch name is invalid');
      }
      await events.during(project, caller.user, () =>
        repository.updateRef(`refs/heads/${name}`, commit),
      );
      return created(
        await presentBranch(project, await requireBranch(project, name), level),
      );
    });
  });

  api.get(`${base}/:branch`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, accessLevels.reporter);
    const branch = await requireBranch(project, path.branch);
    const level = access.levelOf(caller.user, project);
    return ok(await presentBranch(project, branch, level));
  });

  api.delete(`${base}/:branch`, async ({ caller, path }) => {
    const project = access.writableProject(caller, path.id);
    return store.writing(project, async () => {
      const branch = await requireBranch(project, path.branch);
      if (branch.name === project.defaultBranch) {
        throw badRequest('Cannot remove HEAD branch');
      }
      if (protectionsOf(store, project, branch.name).length > 0) {
        throw forbidden('Protected branch');
      }
      await events.during(project, caller.user, () =>
        store.repositoryOf(project).deleteRef(`refs/heads/${branch.name}`),
      );
      return noContent();
    });
  });

  api.get('/projects/:id/protected_branches', ({ caller, path }) => {
    const project = access.project(caller, path.id, accessLevels.developer);
    const rows = store.state.protectedBranches.filter(
      row => row.projectId === project.id,
    );
    return page(rows, row => present.protectedBranch(row));
  });

  api.get('/projects/:id/protected_branches/:name', ({ caller, path }) => {
    const project = access.project(caller, path.id, accessLevels.developer);
    return ok(present.protectedBranch(findProtection(project, path.name)));
  });

  api.post(
    '/projects/:id/protected_branches',
    async ({ caller, path, input }) => {
      const project = access.project(caller, path.id, accessLevels.maintainer);
      const name = input.text('name');
      const exists = store.state.protectedBranches.some(
        row => row.projectId === project.id && row.name === name,
      );
      if (exists) throw conflict(`Protected branch '${name}' already exists`);
      const row: ProtectedBranchRow = {
        id: store.nextId(),
        projectId: project.id,
        name,
        pushAccessLevel:
          input.optionalInteger('push_access_level') ?? accessLevels.maintainer,
        mergeAccessLevel:
          input.optionalInteger('merge_access_level') ??
          accessLevels.maintainer,
        allowForcePush: input.optionalBoolean('allow_force_push') ?? false,
      };
      store.state.protectedBranches.push(row);
      await store.save();
      return created(present.protectedBranch(row));
    },
  );

  api.delete(
    '/projects/:id/protected_branches/:name',
    async ({ caller, path }) => {
      const project = access.project(caller, path.id, accessLevels.maintainer);
      const row = findProtection(project, path.name);
      store.state.protectedBranches = store.state.protectedBranches.filter(
        candidate => candidate !== row,
      );
      await store.save();
      return noContent();
    },
  );

  function findProtection(
    project: ProjectRow,
    name: string,
  ): ProtectedBranchRow {
    const row = store.state.protectedBranches.find(
      candidate =>
        candidate.projectId === project.id && candidate.name === name,
    );
    if (!row) throw notFound();
    return row;
  }

  async function findBranch(
    project: ProjectRow,
    name: string,
  ): Promise<GitRef | undefined> {
    const branches = await store.repositoryOf(project).branches();
    return branches.find(branch => branch.name === name);
  }

  async function requireBranch(
    project: ProjectRow,
    name: string,
  ): Promise<GitRef> {
    const branch = await findBranch(project, name);
    if (!branch) throw notFound('Branch');
    return branch;
  }

  async function presentBranch(
    project: ProjectRow,
    branch: GitRef,
    level: number,
  ) {
    const [presented] = await presentBranches(project, [branch], level);
    return presented;
  }

  async function presentBranches(
    project: ProjectRow,
    branches: readonly GitRef[],
    level: number,
  ) {
    const url = `${context.url}/${store.projectPath(project)}`;
    const commits = await store
      .repositoryOf(project)
      .commitsByHash(branches.map(({ commit }) => commit));
    return branches.map(({ name }, index) => {
      const protections = protectionsOf(store, project, name);
      return {
        name,
        commit: presentCommit(commits[index], url),
        merged: false,
        protected: protections.length > 0,
        developers_can_push: canPush(protections, accessLevels.developer),
        developers_can_merge: canPush(protections, accessLevels.developer),
        can_push: canPush(protections, level),
        default: name === project.defaultBranch,
        web_url: `${url}/-/tree/${encodeURIComponent(name)}`,
      };
    });
  }
}
