import { ServiceUnavailableError } from '@backstage/errors';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';

type Initialize = typeof oidcAuthenticator.initialize;

/** The stock authenticator once it knows the endpoints of the identity provider. */
export type OidcClient = ReturnType<Initialize>;

/**
 * Keeps the connection of the stock authenticator to the identity provider.
 *
 * The stock authenticator reads the provider's metadata once, when the backend starts, and never signs anybody in if
 * the provider was down at that moment. Here a failed attempt is forgotten, and the next sign-in tries again.
 */
export class OidcConnection {
  readonly #initialize: () => OidcClient;
  readonly #metadataUrl: string;
  #client: OidcClient | undefined;

  /** Throws when the configuration of the provider is not complete. */
  static create(
    input: Parameters<Initialize>[0],
    initialize: Initialize = oidcAuthenticator.initialize,
  ): OidcConnection {
    const connection = new OidcConnection(
      () => initialize(input),
      input.config.getString('metadataUrl'),
    );
    void connection.open().catch(() => undefined);
    return connection;
  }

  private constructor(initialize: () => OidcClient, metadataUrl: string) {
    this.#initialize = initialize;
    this.#metadataUrl = metadataUrl;
    this.#client = initialize();
  }

  /** Throws a `ServiceUnavailableError` that names the provider when its metadata cannot be read. */
  async open(): Promise<OidcClient> {
    const client = (this.#client ??= this.#initialize());
    try {
      await client.promise;
      return client;
    } catch (error) {
      if (this.#client === client) this.#client = undefined;
      throw new ServiceUnavailableError(
        `The identity provider does not answer at ${
          this.#metadataUrl
        }; try again in a moment, and check auth.providers.oidc if this lasts`,
        error,
      );
    }
  }
}
