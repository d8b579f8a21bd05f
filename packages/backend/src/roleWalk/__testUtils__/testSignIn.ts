import { createBackendModule } from '@backstage/backend-plugin-api';
import { authProvidersExtensionPoint } from '@backstage/plugin-auth-node';
import { platformRoleRef } from '@cloud-pi-native/plugin-portal-common';
import { type Walker, walkers } from './people';

/** Signs a walker in by name, with the claims that the sign-in of the portal gives. */
export const testSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'test-sign-in',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'walk',
          factory: ({ resolverContext }) => ({
            start: async () => undefined,
            frameHandler: async () => undefined,
            refresh: async (request, response) => {
              const walker: Walker | undefined = walkers.find(
                ({ name }) => name === request.query.name,
              );
              const ref = `user:default/${walker?.name}`;
              const role = walker?.platformRole;
              response.json(
                await resolverContext.issueToken({
                  claims: {
                    sub: ref,
                    ent: [ref, ...(role ? [platformRoleRef(role)] : [])],
                  },
                }),
              );
            },
          }),
        });
      },
    });
  },
});
