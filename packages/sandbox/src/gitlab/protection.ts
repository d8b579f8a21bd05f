import type { GitLabStore } from './GitLabStore';
import type { ProjectRow, ProtectedBranchRow } from './GitLabState';
import { matchesWildcard } from './names';

/** Rules that protect a branch; none when it is open. */
export function protectionsOf(
  store: GitLabStore,
  project: ProjectRow,
  branch: string,
): ProtectedBranchRow[] {
  return store.state.protectedBranches.filter(
    row => row.projectId === project.id && matchesWildcard(row.name, branch),
  );
}

/** Whether somebody of this level may push to the branch. */
export function canPush(
  protections: readonly ProtectedBranchRow[],
  level: number,
): boolean {
  return (
    protections.length === 0 ||
    protections.some(
      row => row.pushAccessLevel > 0 && level >= row.pushAccessLevel,
    )
  );
}

/** What the `update` hook needs to know about a push, for somebody of this level. */
export function hookEnvironment(
  store: GitLabStore,
  project: ProjectRow,
  level: number,
): Record<string, string> {
  const rows = store.state.protectedBranches.filter(
    row => row.projectId === project.id,
  );
  const refs = (list: ProtectedBranchRow[]) =>
    list.map(row => `refs/heads/${row.name}`).join('\n');
  return {
    SANDBOX_CLOSED_REFS: refs(rows.filter(row => !canPush([row], level))),
    SANDBOX_PROTECTED_REFS: refs(rows),
    SANDBOX_UNREWRITABLE_REFS: refs(rows.filter(row => !row.allowForcePush)),
  };
}
