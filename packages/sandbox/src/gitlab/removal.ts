import type { GitLabStore } from './GitLabStore';
import type { Holder, NamespaceRow, ProjectRow } from './GitLabState';

/** Takes a project away with its repository and all that belongs to it. */
export async function removeProject(
  store: GitLabStore,
  project: ProjectRow,
): Promise<void> {
  const { state } = store;
  const elsewhere = (row: { projectId: number }) =>
    row.projectId !== project.id;
  forget(store, { kind: 'project', id: project.id });
  state.projects = state.projects.filter(row => row !== project);
  state.protectedBranches = state.protectedBranches.filter(elsewhere);
  state.hooks = state.hooks.filter(elsewhere);
  state.pipelines = state.pipelines.filter(elsewhere);
  state.triggers = state.triggers.filter(elsewhere);
  state.mergeRequests = state.mergeRequests.filter(elsewhere);
  await store.writing(project, () => store.repositoryOf(project).remove());
}

/** Takes a group away with its subgroups and their projects. */
export async function removeGroup(
  store: GitLabStore,
  group: NamespaceRow,
): Promise<void> {
  const groups = store.treeOf(group);
  const projects = store.state.projects.filter(row =>
    groups.some(candidate => candidate.id === row.namespaceId),
  );
  for (const project of projects) await removeProject(store, project);
  for (const { id } of groups) forget(store, { kind: 'group', id });
  store.state.namespaces = store.state.namespaces.filter(
    row => !groups.includes(row),
  );
}

function forget(store: GitLabStore, gone: Holder): void {
  const { state } = store;
  const kept = (row: { holder?: Holder }) =>
    row.holder?.kind !== gone.kind || row.holder.id !== gone.id;
  state.members = state.members.filter(kept);
  state.variables = state.variables.filter(kept);
  for (const token of state.tokens) {
    if (!kept(token)) token.revoked = true;
  }
}
