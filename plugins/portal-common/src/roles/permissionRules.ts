import type { ProjectRole } from './projectRoles';

/**
 * Names of the permission rules that the policy puts in its conditional decisions. Every plugin whose rows belong to
 * a project registers `hasProjectRole` for its resource type, so that the policy needs no import of a backend.
 *
 * @public
 */
export const permissionRules = {
  /** The person is a member of the project of the row, with one of the roles. */
  hasProjectRole: 'HAS_PROJECT_ROLE',
  /** The person made the request. */
  isRequester: 'IS_REQUESTER',
  /** The person, or a group of theirs, owns the application of the row. */
  isApplicationOwner: 'IS_APPLICATION_OWNER',
} as const;

/** Parameters of `HAS_PROJECT_ROLE`. @public */
export type HasProjectRoleParams = {
  /** Entity reference of the person. */
  userRef: string;
  roles: ProjectRole[];
};

/** Parameters of `IS_REQUESTER`. @public */
export type IsRequesterParams = {
  userRef: string;
};

/** Parameters of `IS_APPLICATION_OWNER`. @public */
export type IsApplicationOwnerParams = {
  /** Entity references of the person and of their groups. */
  claims: string[];
};
