import {
  type PermissionsService,
  type ServiceFactory,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type Permission,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  permissionRules,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import {
  skillsPersonResourceType,
  skillsTeamResourceType,
} from '@cloud-pi-native/plugin-skills-common';
import { people, watchers } from './people';

type Criteria = PermissionCriteria<PermissionCondition>;

const everywhere: Record<string, readonly string[]> = {
  'skills.person.read': [people.serviceTeam],
  'skills.team.read': [people.serviceTeam, people.governance],
  'skills.overview.read': [people.serviceTeam, people.governance],
  'skills.proof.record': [people.serviceTeam],
};

/** A policy of the shape of the portal's. */
export const testPolicy: ServiceFactory = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => {
    const userOf = (options?: object) =>
      (
        options as {
          credentials: { principal: { userEntityRef?: string } };
        }
      ).credentials.principal.userEntityRef;
    const policy: PermissionsService = {
      authorize: async (requests, options) =>
        requests.map(({ permission }) => ({
          result:
            decide(permission, userOf(options)).result === AuthorizeResult.ALLOW
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
        })),
      authorizeConditional: async (requests, options) =>
        requests.map(({ permission }) => decide(permission, userOf(options))),
    };
    return policy;
  },
});

function decide({ name }: Permission, userRef?: string): PolicyDecision {
  if (!userRef || everywhere[name]?.includes(userRef)) {
    return { result: AuthorizeResult.ALLOW };
  }
  const conditions = conditionsOf(name, userRef);
  if (conditions === 'everywhere') return { result: AuthorizeResult.ALLOW };
  if (!conditions) return { result: AuthorizeResult.DENY };
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'skills',
    resourceType: name.startsWith('skills.team')
      ? skillsTeamResourceType
      : skillsPersonResourceType,
    conditions,
  };
}

function conditionsOf(
  name: string,
  userRef: string,
): Criteria | 'everywhere' | undefined {
  const person = (rule: string, params: PermissionCondition['params']) => ({
    resourceType: skillsPersonResourceType,
    rule,
    params,
  });
  const isSelf = person(permissionRules.isRequester, { userRef });
  const isLed = person(permissionRules.hasProjectRole, {
    userRef,
    roles: ['admin'],
  });
  switch (name) {
    case 'skills.skill.read':
      return 'everywhere';
    case 'skills.person.read':
      return { anyOf: [isLed, isSelf] };
    case 'skills.person.assess':
      return isSelf;
    case 'skills.person.validate':
      return userRef === people.serviceTeam
        ? { not: isSelf }
        : { allOf: [isLed, { not: isSelf }] };
    case 'skills.team.read':
      return {
        anyOf: [
          {
            resourceType: skillsTeamResourceType,
            rule: permissionRules.hasProjectRole,
            params: { userRef, roles: [...projectRoles] },
          },
          {
            resourceType: skillsTeamResourceType,
            rule: permissionRules.isApplicationOwner,
            params: {
              claims: watchers.includes(userRef)
                ? [userRef, 'group:default/guetteurs']
                : [userRef],
            },
          },
        ],
      };
    default:
      return undefined;
  }
}
