import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  type HasProjectRoleParams,
  permissionRules,
} from '@cloud-pi-native/plugin-portal-common';
import { createHasProjectRoleRule } from '@cloud-pi-native/plugin-portal-node';
import { z } from 'zod';
import {
  type MemberFilter,
  accessRequestResourceRef,
  projectResourceRef,
} from './resources';

const memberFilter = (params: HasProjectRoleParams): MemberFilter => ({
  kind: 'member',
  ...params,
});

export const projectRules = [
  createHasProjectRoleRule({
    resourceRef: projectResourceRef,
    description: 'Projects of which the person is a member with the role',
    toQuery: memberFilter,
  }),
];

export const accessRequestRules = [
  createHasProjectRoleRule({
    resourceRef: accessRequestResourceRef,
    description: 'Requests whose project has the person as a member',
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
