import {
  type ProjectAction,
  type ProjectState,
  projectActions,
} from '../types';

/** What a caller may do with a project, by permission. @public */
export interface ProjectCaller {
  mayManageMembers: boolean;
  mayUpdate: boolean;
  mayRetry: boolean;
  mayArchive: boolean;
}

/** Where a project is. @public */
export interface ProjectSituation {
  state: ProjectState;
  /** Asked to be archived; the state follows once every service has been. */
  archiving: boolean;
}

/**
 * A project that failed can still be changed: a member or a repository given wrongly may be why it failed.
 * A project under enrolment is left alone until its run ends.
 */
const hasPlace: Record<ProjectAction, (project: ProjectSituation) => boolean> =
  {
    'manage-members': isLive,
    'add-repository': isLive,
    'add-environment': isLive,
    'remove-repository': isLive,
    'remove-environment': isLive,
    retry: () => true,
    archive: isLive,
    restore: ({ archiving }) => archiving,
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
  project: ProjectSituation,
  action: ProjectAction,
): boolean {
  return hasPlace[action](project);
}

/** What the caller may do now with the project. @public */
export function allowedProjectActions(
  project: ProjectSituation,
  caller: ProjectCaller,
): ProjectAction[] {
  return projectActions.filter(
    action =>
      caller[permissionOf[action]] && isProjectActionOpen(project, action),
  );
}

function isLive({ state, archiving }: ProjectSituation): boolean {
  return !archiving && (state === 'active' || state === 'failed');
}
