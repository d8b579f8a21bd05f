import type { GitLabStore } from '../GitLabStore';
import type { ProjectRow } from '../GitLabState';
import type { Parameters } from '../Parameters';

/** Reads the parameters that every list of projects takes; the answer says which projects they keep. */
export function projectSelection(
  store: GitLabStore,
  input: Parameters,
): (project: ProjectRow) => boolean {
  const archived = input.optionalBoolean('archived');
  const search = input.optionalText('search')?.toLowerCase();
  return project =>
    (archived === undefined || store.isArchived(project) === archived) &&
    (!search || project.path.toLowerCase().includes(search));
}
