import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  type HasProjectRoleParams,
  permissionRules,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { z } from 'zod';
import {
  type MemberFilter,
  type ProjectResource,
  accessRequestResourceRef,
  projectResourceRef,
} from './resources';

const hasProjectRoleParams = z.object({
  userRef: z.string().describe('Entity reference of the person'),
  roles: z.array(z.enum(projectRoles)).describe('One of these roles'),
});

const hasRole = (
  { members }: ProjectResource,
  { userRef, roles }: HasProjectRoleParams,
) =>
  members.some(
    member => member.userRef === userRef && roles.includes(member.role),
  );

const memberFilter = (params: HasProjectRoleParams): MemberFilter => ({
  kind: 'member',
  ...params,
});

export const projectRules = [
  createPermissionRule({
    name: permissionRules.hasProjectRole,
    description: 'Projects of which the person is a member with the role',
    resourceRef: projectResourceRef,
    paramsSchema: hasProjectRoleParams,
    apply: hasRole,
    toQuery: memberFilter,
  }),
];

export const accessRequestRules = [
  createPermissionRule({
    name: permissionRules.hasProjectRole,
    description: 'Requests whose project has the person as a member',
    resourceRef: accessRequestResourceRef,
    paramsSchema: hasProjectRoleParams,
    apply: hasRole,
    toQuery: memberFilter,
  }),
  createPermissionRule({
    name: permissionRules.isRequester,
    description: 'Requests that the person made',
    resourceRef: accessRequestResourceRef,
    paramsSchema: z.object({
      userRef: z.string().describe('Entity reference of the person'),
    }),
    apply: ({ requester }, { userRef }) => requester === userRef,
    toQuery: ({ userRef }) => ({ kind: 'requester' as const, userRef }),
  }),
];
