import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_AUDIT_EVENT } from '@cloud-pi-native/plugin-audit-common';
import {
  type ProjectRole,
  permissionRules,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { z } from 'zod';

/** What decides on an event: the roles that people have on its project, by entity reference. */
export interface AuditEventResource {
  members: Record<string, ProjectRole>;
}

/** The events of the projects on which a person has one of the roles. */
export interface MemberQuery {
  userRef: string;
  roles: ProjectRole[];
}

export const auditEventResourceRef = createPermissionResourceRef<
  AuditEventResource,
  MemberQuery
>().with({ pluginId: 'audit', resourceType: RESOURCE_TYPE_AUDIT_EVENT });

export const hasProjectRole = createPermissionRule({
  name: permissionRules.hasProjectRole,
  description:
    'The person is a member of the project of the event, with one of the roles',
  resourceRef: auditEventResourceRef,
  paramsSchema: z.object({
    userRef: z.string().describe('Entity reference of the person'),
    roles: z.array(z.enum(projectRoles)),
  }),
  apply: ({ members }, { userRef, roles }) => {
    const role = members[userRef];
    return role !== undefined && roles.includes(role);
  },
  toQuery: ({ userRef, roles }) => ({ userRef, roles }),
});
