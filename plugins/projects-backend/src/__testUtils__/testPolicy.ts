import {
  type ServiceFactory,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type Permission,
  type PermissionCondition,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  type ProjectRole,
  permissionRules,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import {
  RESOURCE_TYPE_ACCESS_REQUEST,
  accessRequestCreatePermission,
  accessRequestUpdatePermission,
} from '@cloud-pi-native/plugin-projects-common';
import { people } from './people';

const admins: ProjectRole[] = ['admin'];
const rolesByPermission: Record<string, readonly ProjectRole[]> = {
  'projects.request.read': admins,
  'projects.request.comment': [],
  'projects.request.update': [],
  'projects.project.read': projectRoles,
  'projects.project.update': ['admin', 'devops'],
  'projects.project.manage-members': admins,
  'projects.project.retry': ['admin', 'devops'],
  'projects.project.archive': admins,
};

/**
 * A policy of the shape of the portal's: the Service Team may do everything, members by their role, a requester with
 * their own requests, everybody may ask.
 */
export const testPolicy: ServiceFactory = createServiceFactory({
  service: coreServices.permissions,
  deps: {},
  factory: () => {
    const decide = (
      permission: Permission,
      userRef?: string,
    ): PolicyDecision => {
      const isServiceTeam =
        userRef === people.serviceTeam || userRef === people.otherServiceTeam;
      const isForRequester =
        permission.name === accessRequestUpdatePermission.name;
      if (
        !userRef ||
        (isServiceTeam && !isForRequester) ||
        permission.name === accessRequestCreatePermission.name
      ) {
        return { result: AuthorizeResult.ALLOW };
      }
      const roles = rolesByPermission[permission.name];
      if (!roles || !('resourceType' in permission)) {
        return { result: AuthorizeResult.DENY };
      }
      const { resourceType } = permission;
      const condition = (
        rule: string,
        params: PermissionCondition['params'],
      ): PermissionCondition => ({ rule, resourceType, params });
      const isMember = condition(permissionRules.hasProjectRole, {
        userRef,
        roles: [...roles],
      });
      return {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'projects',
        resourceType,
        conditions:
          resourceType === RESOURCE_TYPE_ACCESS_REQUEST
            ? {
                anyOf: [
                  isMember,
                  condition(permissionRules.isRequester, { userRef }),
                ],
              }
            : isMember,
      };
    };
    const userOf = (options?: { credentials?: { principal: unknown } }) =>
      (options?.credentials?.principal as { userEntityRef?: string })
        .userEntityRef;
    return mockServices.permissions.mock({
      authorize: async (requests, options) =>
        requests.map(({ permission }) => {
          const { result } = decide(permission, userOf(options));
          return {
            result:
              result === AuthorizeResult.ALLOW
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          };
        }),
      authorizeConditional: async (requests, options) =>
        requests.map(({ permission }) => decide(permission, userOf(options))),
    });
  },
});
