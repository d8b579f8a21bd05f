import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import {
  platformRoleRef,
  type PlatformRole,
} from '@cloud-pi-native/plugin-portal-common';

/** Headers in which a test says who it signs in, and with which platform roles. */
export const signInHeaders = {
  username: 'x-test-username',
  platformRoles: 'x-test-platform-roles',
} as const;

/**
 * Signs in whoever the headers name, under the provider id `test`. The sign-in of the portal has tests of its own;
 * these ones need people quickly, again after each restart.
 */
export const testSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'test-sign-in',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'test',
          factory: createProxyAuthProviderFactory({
            authenticator: createProxyAuthenticator({
              defaultProfileTransform: async () => ({ profile: {} }),
              initialize: () => undefined,
              async authenticate({ req }) {
                const roles = req.get(signInHeaders.platformRoles);
                return {
                  result: {
                    username: String(req.get(signInHeaders.username)),
                    platformRoles: (roles
                      ? roles.split(',')
                      : []) as PlatformRole[],
                  },
                };
              },
            }),
            async signInResolver({ result }, context) {
              const userRef = `user:default/${result.username}`;
              return context.issueToken({
                claims: {
                  sub: userRef,
                  ent: [userRef, ...result.platformRoles.map(platformRoleRef)],
                },
              });
            },
          }),
        });
      },
    });
  },
});
