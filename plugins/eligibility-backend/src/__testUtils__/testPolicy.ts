import {
  type PermissionsService,
  type ServiceFactory,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { eligibilityResourceType } from '@cloud-pi-native/plugin-eligibility-common';
import {
  permissionRules,
  type ProjectRole,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { people } from './people';

const rolesByPermission: Record<string, readonly ProjectRole[]> = {
  'eligibility.diagnostic.read': projectRoles,
  'eligibility.diagnostic.answer': ['admin', 'devops', 'developer'],
};

const everywhere: Record<string, readonly string[]> = {
  'eligibility.diagnostic.create': Object.values(people),
  'eligibility.diagnostic.read': [people.serviceTeam, people.governance],
  'eligibility.diagnostic.answer': [people.serviceTeam],
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
  const roles = rolesByPermission[name];
  if (!roles) return { result: AuthorizeResult.DENY };
  const resourceType = eligibilityResourceType;
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'eligibility',
    resourceType,
    conditions: {
      anyOf: [
        {
          rule: permissionRules.hasProjectRole,
          resourceType,
          params: { userRef, roles: [...roles] },
        },
        {
          rule: permissionRules.isApplicationOwner,
          resourceType,
          params: {
            claims:
              userRef === people.owner
                ? [userRef, 'group:default/phares']
                : [userRef],
          },
        },
        {
          rule: permissionRules.isRequester,
          resourceType,
          params: { userRef },
        },
      ],
    },
  };
}
