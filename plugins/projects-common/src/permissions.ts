import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of a request for access. @public */
export const RESOURCE_TYPE_ACCESS_REQUEST = 'access-request';
/** Resource type of a project. @public */
export const RESOURCE_TYPE_PROJECT = 'project';

const onRequest = { resourceType: RESOURCE_TYPE_ACCESS_REQUEST } as const;
const onProject = { resourceType: RESOURCE_TYPE_PROJECT } as const;

/** @public */
export const accessRequestCreatePermission = createPermission({
  name: 'projects.request.create',
  attributes: { action: 'create' },
});
/** @public */
export const accessRequestReadPermission = createPermission({
  name: 'projects.request.read',
  attributes: { action: 'read' },
  ...onRequest,
});
/** Correct or withdraw one's own request. @public */
export const accessRequestUpdatePermission = createPermission({
  name: 'projects.request.update',
  attributes: { action: 'update' },
  ...onRequest,
});
/** @public */
export const accessRequestCommentPermission = createPermission({
  name: 'projects.request.comment',
  attributes: { action: 'update' },
  ...onRequest,
});
/** Ask for a correction, approve, refuse. @public */
export const accessRequestDecidePermission = createPermission({
  name: 'projects.request.decide',
  attributes: { action: 'update' },
  ...onRequest,
});
/** @public */
export const projectReadPermission = createPermission({
  name: 'projects.project.read',
  attributes: { action: 'read' },
  ...onProject,
});
/** Add and remove repositories and environments. @public */
export const projectUpdatePermission = createPermission({
  name: 'projects.project.update',
  attributes: { action: 'update' },
  ...onProject,
});
/** @public */
export const projectManageMembersPermission = createPermission({
  name: 'projects.project.manage-members',
  attributes: { action: 'update' },
  ...onProject,
});
/** @public */
export const projectRetryPermission = createPermission({
  name: 'projects.project.retry',
  attributes: { action: 'update' },
  ...onProject,
});
/** Archive and restore. @public */
export const projectArchivePermission = createPermission({
  name: 'projects.project.archive',
  attributes: { action: 'delete' },
  ...onProject,
});
/** Drive the steps of an enrolment: given to the platform and to the portal's own services. @public */
export const projectProvisionPermission = createPermission({
  name: 'projects.project.provision',
  attributes: { action: 'update' },
});

/** @public */
export const projectsPermissions = [
  accessRequestCreatePermission,
  accessRequestReadPermission,
  accessRequestUpdatePermission,
  accessRequestCommentPermission,
  accessRequestDecidePermission,
  projectReadPermission,
  projectUpdatePermission,
  projectManageMembersPermission,
  projectRetryPermission,
  projectArchivePermission,
  projectProvisionPermission,
];
