import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { createOAuthAuthenticator } from '@backstage/plugin-auth-node';
import { OidcConnection } from './OidcConnection';

/** The stock OpenID Connect authenticator, which also survives an identity provider that starts after the portal. */
export const portalAuthenticator = createOAuthAuthenticator({
  defaultProfileTransform: oidcAuthenticator.defaultProfileTransform,
  scopes: oidcAuthenticator.scopes,
  initialize: input => OidcConnection.create(input),
  start: async (input, connection: OidcConnection) =>
    oidcAuthenticator.start(input, await connection.open()),
  authenticate: async (input, connection) =>
    oidcAuthenticator.authenticate(input, await connection.open()),
  refresh: async (input, connection) =>
    oidcAuthenticator.refresh(input, await connection.open()),
  logout: async (input, connection) =>
    oidcAuthenticator.logout?.(input, await connection.open()),
});
