import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import { type ExportedFile, readExportedFile } from '../files';

/** Parameters of an address; what is `undefined` or empty is left out, a list repeats its parameter. @public */
export type BackendQuery = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** @public */
export type BackendMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * The backend of a plugin, over HTTP, with the identity of the person signed in. Every method throws a `ResponseError`
 * when the answer is not a success.
 *
 * @public
 */
export class PluginBackend {
  static create(options: {
    fetchApi: FetchApi;
    pluginId: string;
  }): PluginBackend {
    return new PluginBackend(options.fetchApi, options.pluginId);
  }

  private constructor(
    private readonly fetchApi: FetchApi,
    private readonly pluginId: string,
  ) {}

  /** @param path - with its leading slash; see {@link pathOf} */
  async read<T>(path: string, query?: BackendQuery): Promise<T> {
    return (await this.#call(`${path}${writeQuery(query)}`)).json();
  }

  /** Sends something and reads the answer. */
  async send<T>(
    method: BackendMethod,
    path: string,
    body?: unknown,
  ): Promise<T> {
    return (await this.#call(path, withBody(method, body))).json();
  }

  /** Sends something that has no answer. */
  async tell(
    method: BackendMethod,
    path: string,
    body?: unknown,
  ): Promise<void> {
    await this.#call(path, withBody(method, body));
  }

  /** @param otherwiseNamed - name of the file when the answer gives none */
  async download(
    path: string,
    query: BackendQuery | undefined,
    otherwiseNamed: string,
  ): Promise<ExportedFile> {
    return readExportedFile(
      await this.#call(`${path}${writeQuery(query)}`),
      otherwiseNamed,
    );
  }

  async #call(path: string, options?: RequestInit): Promise<Response> {
    const response = await this.fetchApi.fetch(
      `plugin://${this.pluginId}${path}`,
      options,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

/** A path of parts, each of which may hold any character. @public */
export function pathOf(...parts: readonly string[]): string {
  return parts.map(part => `/${encodeURIComponent(part)}`).join('');
}

function withBody(method: BackendMethod, body: unknown): RequestInit {
  if (body === undefined) return { method };
  return {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function writeQuery(query: BackendQuery = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      parameters.append(name, String(item));
    }
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
