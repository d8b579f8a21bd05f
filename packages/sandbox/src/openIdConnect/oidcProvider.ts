import type {
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http';

/** The parts of `oidc-provider` that the stand-in uses; the package brings no types of its own. */
export interface OidcProvider {
  callback(): RequestListener;
  interactionDetails(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<{ uid: string; prompt: { name: string } }>;
  interactionFinished(
    request: IncomingMessage,
    response: ServerResponse,
    result: { login: { accountId: string } },
    options: { mergeWithLastSubmission: boolean },
  ): Promise<void>;
}

/** What the provider knows of a client's authorisations. */
export interface OidcGrant {
  addOIDCScope(scope: string): void;
  addOIDCClaims(claims: string[]): void;
  save(): Promise<string>;
}

/** Context of one request in the provider. */
export interface OidcContext {
  type: string;
  body: unknown;
  oidc: {
    client: { clientId: string };
    session: { accountId: string };
    provider: {
      Grant: new (owner: { clientId: string; accountId: string }) => OidcGrant;
    };
  };
}

interface OidcModule {
  Provider: new (
    issuer: string,
    configuration: Record<string, unknown>,
  ) => OidcProvider;
}

/**
 * Loads `oidc-provider`, which is an ES module only. Node's own `require` loads it whatever runs this file: Node,
 * a bundle in CommonJS, or Jest, whose module system does not.
 */
export function loadOidcProvider(): OidcModule {
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(__filename)('oidc-provider') as OidcModule;
}

/**
 * Copies a configuration into plain objects of Node's own realm. The provider tells plain objects by their prototype,
 * and under Jest those of this file come from another realm.
 */
export function toPlainConfiguration(
  configuration: Record<string, unknown>,
): Record<string, unknown> {
  const copy: Record<string, unknown> = structuredClone({});
  for (const [key, value] of Object.entries(configuration)) {
    if (isPlain(value)) copy[key] = toPlainConfiguration(value);
    else if (Array.isArray(value) && value.every(isPlain)) {
      copy[key] = value.map(toPlainConfiguration);
    } else copy[key] = value;
  }
  return copy;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    Object.prototype.toString.call(value) === '[object Object]' &&
    Object.getPrototypeOf(Object.getPrototypeOf(value)) === null
  );
}
