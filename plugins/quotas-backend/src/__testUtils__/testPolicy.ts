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
import {
  permissionRules,
  type ProjectRole,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { quotasResourceType } from '@cloud-pi-native/plugin-quotas-common';
import { people } from './people';

const serviceTeam: string[] = [people.serviceTeam, people.serviceAdmin];

const rolesByPermission: Record<string, readonly ProjectRole[]> = {
  'quotas.project.read': projectRoles,
  'quotas.change.ask': ['admin', 'devops'],
};

const everywhere: Record<string, readonly string[]> = {
  'quotas.project.read': [...serviceTeam, people.governance],
  'quotas.change.ask': serviceTeam,
  'quotas.change.decide': serviceTeam,
  'quotas.platform.read': [...serviceTeam, people.governance],
  'quotas.preview': Object.values(people),
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
  const resourceType = quotasResourceType;
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'quotas',
    resourceType,
    conditions: {
      rule: permissionRules.hasProjectRole,
      resourceType,
      params: { userRef, roles: [...roles] },
    },
  };
}
