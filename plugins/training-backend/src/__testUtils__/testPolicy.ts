import {
  coreServices,
  createServiceFactory,
  type PermissionsService,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  permissionRules,
  type ProjectRole,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { trainingPeopleResourceType } from '@cloud-pi-native/plugin-training-common';
import { people } from './people';

const everybody = ['training.library.read', 'training.module.follow'];

const rolesByPermission: Record<string, readonly ProjectRole[]> = {
  'training.proof.decide': ['admin'],
  'training.team.read': projectRoles,
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
  if (!userRef || userRef === people.serviceTeam || everybody.includes(name)) {
    return { result: AuthorizeResult.ALLOW };
  }
  const roles = rolesByPermission[name];
  if (!roles) return { result: AuthorizeResult.DENY };
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'training',
    resourceType: trainingPeopleResourceType,
    conditions: {
      rule: permissionRules.hasProjectRole,
      resourceType: trainingPeopleResourceType,
      params: { userRef, roles: [...roles] },
    },
  };
}
