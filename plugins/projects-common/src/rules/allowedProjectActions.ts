import {
  type ProjectAction,
  type ProjectState,
  projectActions,
  projectStates,
} from '../types';

/** What a caller may do with a project, by permission. @public */
export interface ProjectCaller {
  mayManageMembers: boolean;
  mayUpdate: boolean;
  mayRetry: boolean;
  mayArchive: boolean;
}

/**
 * A project that failed can still be changed: a member or a repository given wrongly may be why it failed.
 * A project under enrolment is left alone until its run ends.
 */
const hasPlace: Record<ProjectAction, readonly ProjectState[]> = {
  'manage-members': ['active', 'failed'],
  'add-repository': ['active', 'failed'],
  'add-environment': ['active', 'failed'],
  'remove-repository': ['active', 'failed'],
  'remove-environment': ['active', 'failed'],
  retry: projectStates,
  archive: ['active', 'failed'],
  restore: ['archived'],
};

const permissionOf: Record<ProjectAction, keyof ProjectCaller> = {
  'manage-members': 'mayManageMembers',
  'add-repository': 'mayUpdate',
  'add-environment': 'mayUpdate',
  'remove-repository': 'mayUpdate',
  'remove-environment': 'mayUpdate',
  retry: 'mayRetry',
  archive: 'mayArchive',
  restore: 'mayArchive',
};

/** Whether the action has a place in the life of the project now, whoever asks. @public */
export function isProjectActionOpen(
  state: ProjectState,
  action: ProjectAction,
): boolean {
  return hasPlace[action].includes(state);
}

/** What the caller may do now with a project in this state. @public */
export function allowedProjectActions(
  state: ProjectState,
  caller: ProjectCaller,
): ProjectAction[] {
  return projectActions.filter(
    action =>
      caller[permissionOf[action]] && isProjectActionOpen(state, action),
  );
}
