import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type {
  PermissionResourceRef,
  PermissionRule,
} from '@backstage/plugin-permission-node';
import {
  type HasProjectRoleParams,
  type ProjectRole,
  permissionRules,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { z } from 'zod';

/** A row of a plugin as `HAS_PROJECT_ROLE` looks at it: the members of its project, the caller at least. @public */
export interface ResourceOfProject {
  members: readonly { userRef: string; role: ProjectRole }[];
}

/**
 * The rule `HAS_PROJECT_ROLE` for a resource type whose rows belong to a project: the policy of the portal puts it in
 * its conditional decisions by this name and with these parameters.
 *
 * @public
 */
export function createHasProjectRoleRule<
  TResource extends ResourceOfProject,
  TQuery,
  TResourceType extends string,
>(options: {
  resourceRef: PermissionResourceRef<TResource, TQuery, TResourceType>;
  /** What the condition leaves, for people who read the rules: « Mirrors of the projects… ». */
  description: string;
  /** The condition as a leaf of the filter of a list. */
  toQuery(params: HasProjectRoleParams): PermissionCriteria<TQuery>;
}): PermissionRule<TResource, TQuery, TResourceType, HasProjectRoleParams> {
  const { resourceRef, description, toQuery } = options;
  return {
    name: permissionRules.hasProjectRole,
    description,
    resourceType: resourceRef.resourceType,
    paramsSchema: z.object({
      userRef: z.string().describe('Entity reference of the person'),
      roles: z.array(z.enum(projectRoles)).describe('One of these roles'),
    }),
    apply: ({ members }, { userRef, roles }) =>
      members.some(
        member => member.userRef === userRef && roles.includes(member.role),
      ),
    toQuery,
  };
}
