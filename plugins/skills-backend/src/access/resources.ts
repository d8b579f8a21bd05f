import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  type HasProjectRoleParams,
  permissionRules,
} from '@cloud-pi-native/plugin-portal-common';
import {
  createHasProjectRoleRule,
  type ResourceOfProject,
} from '@cloud-pi-native/plugin-portal-node';
import {
  skillsPersonResourceType,
  skillsTeamResourceType,
} from '@cloud-pi-native/plugin-skills-common';
import { z } from 'zod';

/** What the rules look at on a person: who shares a project with them, in which role. */
export interface PersonResource extends ResourceOfProject {
  userRef: string;
}

/** A rule on people as a condition of a query. */
export type PersonQuery =
  | ({ kind: 'member' } & HasProjectRoleParams)
  | { kind: 'self'; userRef: string };

export const personResourceRef = createPermissionResourceRef<
  PersonResource,
  PersonQuery
>().with({ pluginId: 'skills', resourceType: skillsPersonResourceType });

export const personRules = [
  createHasProjectRoleRule({
    resourceRef: personResourceRef,
    description:
      'People who are members of a project on which the person has the role',
    toQuery: (params): PersonQuery => ({ kind: 'member', ...params }),
  }),
  createPermissionRule({
    name: permissionRules.isRequester,
    description: 'The person themselves',
    resourceRef: personResourceRef,
    paramsSchema: z.object({
      userRef: z.string().describe('Entity reference of the person'),
    }),
    apply: (resource, { userRef }) => resource.userRef === userRef,
    toQuery: ({ userRef }): PersonQuery => ({ kind: 'self', userRef }),
  }),
];

/** What the rules look at on a team: its members, or the group that it is. */
export interface TeamResource extends ResourceOfProject {
  /** Entity reference of the group. */
  group?: string;
}

/** A rule on teams as a condition of a query. */
export type TeamQuery =
  | ({ kind: 'member' } & HasProjectRoleParams)
  | { kind: 'group'; claims: string[] };

export const teamResourceRef = createPermissionResourceRef<
  TeamResource,
  TeamQuery
>().with({ pluginId: 'skills', resourceType: skillsTeamResourceType });

export const teamRules = [
  createHasProjectRoleRule({
    resourceRef: teamResourceRef,
    description: 'Teams of the projects on which the person has the role',
    toQuery: (params): TeamQuery => ({ kind: 'member', ...params }),
  }),
  createPermissionRule({
    name: permissionRules.isApplicationOwner,
    description: 'Groups that the person is a member of',
    resourceRef: teamResourceRef,
    paramsSchema: z.object({
      claims: z
        .array(z.string())
        .describe('Entity references of the person and of their groups'),
    }),
    apply: ({ group }, { claims }) =>
      group !== undefined && claims.includes(group),
    toQuery: ({ claims }): TeamQuery => ({ kind: 'group', claims }),
  }),
];
