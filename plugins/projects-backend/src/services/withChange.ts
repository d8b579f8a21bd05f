import { InputError, NotFoundError } from '@backstage/errors';
import type { PlannableChange } from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';

/** The project as it would be after a change, for a plan. */
export function withChange(
  project: DesiredProject,
  change: PlannableChange,
): DesiredProject {
  switch (change.kind) {
    case 'archive':
      return { ...project, lifecycle: 'archived' };
    case 'restore':
      return { ...project, lifecycle: 'active' };
    case 'remove-repository': {
      const { kept, taken } = part(project.repositories, change.name);
      return {
        ...project,
        repositories: kept,
        removed: {
          ...project.removed,
          repositories: [...project.removed.repositories, ...taken],
        },
      };
    }
    case 'remove-environment': {
      const { kept, taken } = part(project.environments, change.name);
      return {
        ...project,
        environments: kept,
        removed: {
          ...project.removed,
          environments: [...project.removed.environments, ...taken],
        },
      };
    }
    default:
      throw new InputError(`change: '${change}' cannot be planned`);
  }
}

function part<T extends { name: string }>(
  things: readonly T[],
  name: string,
): { kept: T[]; taken: T[] } {
  const taken = things.filter(thing => thing.name === name);
  if (taken.length === 0) {
    throw new NotFoundError(`name: the project has nothing named '${name}'`);
  }
  return { kept: things.filter(thing => thing.name !== name), taken };
}
