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
import { conformityResourceType } from '@cloud-pi-native/plugin-conformity-common';
import {
  permissionRules,
  type ProjectRole,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { people } from './people';

const governance: string[] = [
  people.governance,
  people.owningGovernance,
  people.otherGovernance,
];
const owners: string[] = [people.owner, people.owningGovernance, people.keeper];

const rolesByPermission: Record<string, readonly ProjectRole[]> = {
  'conformity.application.read': projectRoles,
  'conformity.application.state': ['admin', 'devops', 'developer'],
  'conformity.application.check': ['admin', 'devops', 'developer'],
  'conformity.derogation.ask': ['admin', 'devops'],
};

const everywhere: Record<string, readonly string[]> = {
  'conformity.application.read': [...governance, people.operator, people.socle],
  'conformity.statement.review': governance,
  'conformity.derogation.decide': governance,
  'conformity.portfolio.read': [...governance, people.operator],
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
  const resourceType = conformityResourceType;
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'conformity',
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
            claims: owners.includes(userRef)
              ? [userRef, 'group:default/phares']
              : [userRef],
          },
        },
      ],
    },
  };
}
