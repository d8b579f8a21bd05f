import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_MIRROR } from '@cloud-pi-native/plugin-mirrors-common';
import {
  permissionRules,
  projectRoles,
  type ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';
import { z } from 'zod';

/** What decides on a mirror: its project, and the roles that people have there. */
export interface MirrorResource {
  project: string;
  /** Role on the project by entity reference of the person; of the caller at least. */
  members: Record<string, ProjectRole>;
}

/** The mirrors of the projects on which a person has one of the roles. */
export interface MemberQuery {
  userRef: string;
  roles: ProjectRole[];
}

export const mirrorResourceRef = createPermissionResourceRef<
  MirrorResource,
  MemberQuery
>().with({ pluginId: 'mirrors', resourceType: RESOURCE_TYPE_MIRROR });

export const hasProjectRole = createPermissionRule({
  name: permissionRules.hasProjectRole,
  description:
    'The person is a member of the project of the mirror, with one of the roles',
  resourceRef: mirrorResourceRef,
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
