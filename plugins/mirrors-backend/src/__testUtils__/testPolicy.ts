import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  permissionRules,
  projectRoles,
  type ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';

const rolesByPermission: Record<string, readonly ProjectRole[]> = {
  'mirrors.mirror.read': projectRoles,
  'mirrors.mirror.sync': ['admin', 'devops', 'developer'],
  'mirrors.mirror.update': ['admin', 'devops'],
  'mirrors.mirror.set-credentials': ['admin'],
};

function decide(
  permission: string,
  credentials: BackstageCredentials | undefined,
): PolicyDecision {
  const principal = credentials?.principal as
    | { type: string; userEntityRef?: string }
    | undefined;
  if (principal?.type === 'service') return { result: AuthorizeResult.ALLOW };
  const roles = rolesByPermission[permission];
  const userRef = principal?.userEntityRef;
  if (!roles || !userRef) return { result: AuthorizeResult.DENY };
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'mirrors',
    resourceType: 'mirror',
    conditions: {
      resourceType: 'mirror',
      rule: permissionRules.hasProjectRole,
      params: { userRef, roles: [...roles] },
    },
  };
}

/** A policy of the shape of the portal's: services do everything, members by their role, nobody else anything. */
export const testPolicy = mockServices.permissions.mock({
  authorize: async (queries, options) =>
    queries.map(({ permission }) => {
      const { result } = decide(permission.name, credentialsOf(options));
      return {
        result:
          result === AuthorizeResult.ALLOW
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      };
    }),
  authorizeConditional: async (queries, options) =>
    queries.map(({ permission }) =>
      decide(permission.name, credentialsOf(options)),
    ),
});

function credentialsOf(options: unknown): BackstageCredentials | undefined {
  return (options as { credentials?: BackstageCredentials } | undefined)
    ?.credentials;
}
