import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError, ServiceUnavailableError } from '@backstage/errors';

/** @public */
export interface PluginRequest {
  /** On whose behalf the request is made; the called plugin applies the permissions of that principal. */
  credentials: BackstageCredentials;
  /** `undefined` values are left out, an array gives one parameter per value. */
  query?: Record<
    string,
    string | number | boolean | readonly string[] | undefined
  >;
  /** Sent as JSON. */
  body?: unknown;
  signal?: AbortSignal;
}

const requestTimeoutMilliseconds = 30_000;

/**
 * Calls another plugin of the portal over HTTP, so that a plugin behaves the same in one process and in several.
 *
 * @public
 */
export class PluginClient {
  readonly #discovery: DiscoveryService;
  readonly #auth: AuthService;
  readonly #pluginId: string;

  static create(options: {
    discovery: DiscoveryService;
    auth: AuthService;
    /** The plugin called. */
    pluginId: string;
  }): PluginClient {
    return new PluginClient(options.discovery, options.auth, options.pluginId);
  }

  private constructor(
    discovery: DiscoveryService,
    auth: AuthService,
    pluginId: string,
  ) {
    this.#discovery = discovery;
    this.#auth = auth;
    this.#pluginId = pluginId;
  }

  /**
   * Answers the JSON body, or `undefined` for a 204.
   * Throws a `ResponseError` for an error status, and a `ServiceUnavailableError` when the plugin cannot be reached
   * or takes more than 30 seconds.
   *
   * @param path - below the root of the plugin, with its leading slash; parts that vary are already encoded
   */
  async request<T>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options: PluginRequest,
  ): Promise<T> {
    const [baseUrl, { token }] = await Promise.all([
      this.#discovery.getBaseUrl(this.#pluginId),
      this.#auth.getPluginRequestToken({
        onBehalfOf: options.credentials,
        targetPluginId: this.#pluginId,
      }),
    ]);
    const response = await this.#fetch(
      `${baseUrl}${path}${queryStringOf(options.query)}`,
      {
        method,
        headers: {
          Accept: 'application/json',
          Authorization: `Bearer ${token}`,
          ...(options.body === undefined
            ? {}
            : { 'Content-Type': 'application/json' }),
        },
        body:
          options.body === undefined ? undefined : JSON.stringify(options.body),
      },
      options.signal,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    if (response.status === 204) return undefined as T;
    return (await response.json()) as T;
  }

  async #fetch(
    url: string,
    init: RequestInit,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const timeout = AbortSignal.timeout(requestTimeoutMilliseconds);
    try {
      return await fetch(url, {
        ...init,
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new ServiceUnavailableError(
        `The ${
          this.#pluginId
        } backend did not answer; check that it runs and that the discovery configuration points to it`,
        error,
      );
    }
  }
}

function queryStringOf(query: PluginRequest['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
