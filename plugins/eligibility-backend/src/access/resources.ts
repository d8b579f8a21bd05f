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
import { eligibilityResourceType } from '@cloud-pi-native/plugin-eligibility-common';
import { z } from 'zod';

/** What the rules look at on a questionnaire: members of the projects of its application, its owner, its author. */
export interface EligibilityResource extends ResourceOfProject {
  /** Entity reference of who owns the application. */
  owner?: string;
  /** Entity reference of who began the questionnaire. */
  author?: string;
}

/** A rule as a condition of a query. */
export type EligibilityQuery =
  | ({ kind: 'member' } & HasProjectRoleParams)
  | { kind: 'owner'; claims: string[] }
  | { kind: 'author'; userRef: string };

export const eligibilityResourceRef = createPermissionResourceRef<
  EligibilityResource,
  EligibilityQuery
>().with({ pluginId: 'eligibility', resourceType: eligibilityResourceType });

export const eligibilityRules = [
  createHasProjectRoleRule({
    resourceRef: eligibilityResourceRef,
    description:
      'Questionnaires of applications with a project of which the person is a member with the role',
    toQuery: (params): EligibilityQuery => ({ kind: 'member', ...params }),
  }),
  createPermissionRule({
    name: permissionRules.isApplicationOwner,
    description:
      'Questionnaires of applications that the person, or a group of theirs, owns',
    resourceRef: eligibilityResourceRef,
    paramsSchema: z.object({
      claims: z
        .array(z.string())
        .describe('Entity references of the person and of their groups'),
    }),
    apply: ({ owner }, { claims }) =>
      owner !== undefined && claims.includes(owner),
    toQuery: ({ claims }): EligibilityQuery => ({ kind: 'owner', claims }),
  }),
  createPermissionRule({
    name: permissionRules.isRequester,
    description: 'Questionnaires that the person began',
    resourceRef: eligibilityResourceRef,
    paramsSchema: z.object({
      userRef: z.string().describe('Entity reference of the person'),
    }),
    apply: ({ author }, { userRef }) => author === userRef,
    toQuery: ({ userRef }): EligibilityQuery => ({ kind: 'author', userRef }),
  }),
];
