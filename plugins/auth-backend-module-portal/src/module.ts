import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { portalAuthenticator } from './authenticator/portalAuthenticator';
import { RoleMapping } from './signIn/RoleMapping';
import { createSignInResolver } from './signIn/createSignInResolver';

/** Signs people in with OpenID Connect, under the provider id `oidc`. @public */
export const authModulePortal = createBackendModule({
  pluginId: 'auth',
  moduleId: 'portal',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        providers.registerProvider({
          providerId: 'oidc',
          factory: createOAuthProviderFactory({
            authenticator: portalAuthenticator,
            signInResolver: createSignInResolver(
              RoleMapping.fromConfig(config),
            ),
          }),
        });
      },
    });
  },
});
