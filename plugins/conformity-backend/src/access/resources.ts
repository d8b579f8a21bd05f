import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { conformityResourceType } from '@cloud-pi-native/plugin-conformity-common';
import {
  type HasProjectRoleParams,
  permissionRules,
} from '@cloud-pi-native/plugin-portal-common';
import {
  createHasProjectRoleRule,
  type ResourceOfProject,
} from '@cloud-pi-native/plugin-portal-node';
import { z } from 'zod';

/** What the rules look at on an application. */
export interface ConformityResource extends ResourceOfProject {
  /** Entity reference of who owns the application. */
  owner?: string;
}

/** A rule as a condition of a query. */
export type ConformityQuery =
  | ({ kind: 'member' } & HasProjectRoleParams)
  | { kind: 'owner'; claims: string[] };

export const conformityResourceRef = createPermissionResourceRef<
  ConformityResource,
  ConformityQuery
>().with({ pluginId: 'conformity', resourceType: conformityResourceType });

export const conformityRules = [
  createHasProjectRoleRule({
    resourceRef: conformityResourceRef,
    description:
      'Applications with a project of which the person is a member with the role',
    toQuery: (params): ConformityQuery => ({ kind: 'member', ...params }),
  }),
  createPermissionRule({
    name: permissionRules.isApplicationOwner,
    description: 'Applications that the person, or a group of theirs, owns',
    resourceRef: conformityResourceRef,
    paramsSchema: z.object({
      claims: z
        .array(z.string())
        .describe('Entity references of the person and of their groups'),
    }),
    apply: ({ owner }, { claims }) =>
      owner !== undefined && claims.includes(owner),
    toQuery: ({ claims }): ConformityQuery => ({ kind: 'owner', claims }),
  }),
];
