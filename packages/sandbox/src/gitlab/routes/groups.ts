import { accepted, created, ok, page, type Api } from '../Api';
import { badRequest, notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels, type NamespaceRow } from '../GitLabState';
import { checkPath, visibilities } from '../names';
import { removeGroup } from '../removal';
import { projectSelection } from './projectSelection';

/** Groups and subgroups. https://docs.gitlab.com/api/groups/ */
export function addGroupRoutes(api: Api, context: GitLabContext): void {
  const { access, present, store } = context;

  api.get('/groups', ({ caller, input }) => {
    const search = input.optionalText('search')?.toLowerCase();
    const topLevelOnly = input.optionalBoolean('top_level_only');
    const rows = store.state.namespaces.filter(
      row =>
        row.kind === 'group' &&
        access.canSee(caller.user, row) &&
        (!topLevelOnly || row.parentId === null) &&
        (!search ||
          row.name.toLowerCase().includes(search) ||
          store.namespacePath(row).toLowerCase().includes(search)),
    );
    return page(sortGroups(rows), row => present.group(row));
  });

  api.post('/groups', async ({ caller, input }) => {
    input.require('name', 'path');
    const name = input.text('name');
    const path = input.text('path');
    const parentId = input.optionalInteger('parent_id');
    const parent =
      parentId === undefined
        ? undefined
        : access.group(caller, String(parentId), accessLevels.maintainer);
    const problem = isTaken(parent?.id, path)
      ? 'has already been taken'
      : checkPath(path);
    if (problem) {
      throw badRequest(`Failed to save group {path: ["${problem}"]}`);
    }
    const group: NamespaceRow = {
      id: store.nextId(),
      kind: 'group',
      name,
      path,
      parentId: parent?.id ?? null,
      description: input.optionalText('description') ?? '',
      visibility: input.oneOf('visibility', visibilities) ?? 'private',
      archived: false,
      createdAt: store.now(),
    };
    store.state.namespaces.push(group);
    store.state.members.push({
      holder: { kind: 'group', id: group.id },
      userId: caller.user.id,
      accessLevel: accessLevels.owner,
      createdAt: group.createdAt,
      createdById: caller.user.id,
      expiresAt: null,
    });
    await store.save();
    return created(present.groupDetails(group));
  });

  api.get('/groups/:id', ({ caller, path }) =>
    ok(present.groupDetails(access.group(caller, path.id))),
  );

  api.put('/groups/:id', async ({ caller, path, input }) => {
    const group = access.group(caller, path.id, accessLevels.owner);
    const newPath = input.optionalText('path');
    if (newPath !== undefined && newPath !== group.path) {
      const problem = checkPath(newPath);
      if (problem) throw badRequest({ path: [problem] });
      if (isTaken(group.parentId ?? undefined, newPath)) {
        throw badRequest({ path: ['has already been taken'] });
      }
      group.path = newPath;
    }
    if (input.has('name')) group.name = input.text('name');
    group.description = input.optionalText('description') ?? group.description;
    group.visibility =
      input.oneOf('visibility', visibilities) ?? group.visibility;
    await store.save();
    return ok(present.groupDetails(group));
  });

  api.delete('/groups/:id', async ({ caller, path }) => {
    const group = access.group(caller, path.id, accessLevels.owner);
    await removeGroup(store, group);
    await store.save();
    return accepted();
  });

  api.get('/groups/:id/subgroups', ({ caller, path }) => {
    const group = access.group(caller, path.id);
    const rows = store.state.namespaces.filter(
      row => row.parentId === group.id && access.canSee(caller.user, row),
    );
    return page(sortGroups(rows), row => present.group(row));
  });

  api.get('/groups/:id/descendant_groups', ({ caller, path }) => {
    const group = access.group(caller, path.id);
    const rows = store
      .treeOf(group)
      .filter(row => row !== group && access.canSee(caller.user, row));
    return page(sortGroups(rows), row => present.group(row));
  });

  api.get('/groups/:id/projects', ({ caller, path, input }) => {
    const group = access.group(caller, path.id);
    const groups = input.optionalBoolean('include_subgroups')
      ? store.treeOf(group)
      : [group];
    const isSelected = projectSelection(store, input);
    const rows = store.state.projects.filter(
      row =>
        groups.some(candidate => candidate.id === row.namespaceId) &&
        access.canSee(caller.user, row) &&
        isSelected(row),
    );
    return page(rows.toReversed(), row => present.project(row));
  });

  api.get('/namespaces', ({ caller, input }) => {
    const search = input.optionalText('search')?.toLowerCase() ?? '';
    const rows = store.state.namespaces.filter(
      row =>
        access.canSee(caller.user, row) &&
        store.namespacePath(row).toLowerCase().includes(search),
    );
    return page(rows, row => present.namespace(row));
  });

  api.get('/namespaces/:id', ({ caller, path }) => {
    const namespace = store.findNamespace(path.id);
    if (!namespace || !access.canSee(caller.user, namespace)) {
      throw notFound('Namespace');
    }
    return ok(present.namespace(namespace));
  });

  function isTaken(parentId: number | undefined, path: string): boolean {
    const taken = (row: { path: string }) =>
      row.path.toLowerCase() === path.toLowerCase();
    return (
      store.state.namespaces.some(
        row => row.parentId === (parentId ?? null) && taken(row),
      ) ||
      store.state.projects.some(
        row => row.namespaceId === parentId && taken(row),
      )
    );
  }

  function sortGroups(rows: NamespaceRow[]): NamespaceRow[] {
    return rows.toSorted((a, b) => a.name.localeCompare(b.name));
  }
}
