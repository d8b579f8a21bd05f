import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  Mirror,
  MirrorChange,
  MirrorsApi,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';

interface CallOptions {
  method?: 'POST' | 'PATCH';
  query?: Record<string, string | number | undefined>;
  body?: unknown;
}

/** {@link MirrorsApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class MirrorsClient implements MirrorsApi {
  static create(options: { fetchApi: FetchApi }): MirrorsClient {
    return new MirrorsClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listMirrors(
    query: Parameters<MirrorsApi['listMirrors']>[0] = {},
  ): ReturnType<MirrorsApi['listMirrors']> {
    return this.call('/mirrors', { query });
  }

  getMirror(id: string): Promise<Mirror> {
    return this.call(pathOf(id));
  }

  updateMirror(id: string, change: MirrorChange): Promise<Mirror> {
    return this.call(pathOf(id), { method: 'PATCH', body: change });
  }

  listSyncs(
    id: string,
    query: Parameters<MirrorsApi['listSyncs']>[1] = {},
  ): ReturnType<MirrorsApi['listSyncs']> {
    return this.call(`${pathOf(id)}/syncs`, { query });
  }

  listRefs(id: string): ReturnType<MirrorsApi['listRefs']> {
    return this.call(`${pathOf(id)}/refs`);
  }

  sync(id: string): Promise<MirrorSync> {
    return this.call(`${pathOf(id)}/syncs`, { method: 'POST', body: {} });
  }

  private async call<T>(path: string, options: CallOptions = {}): Promise<T> {
    const { method, query = {}, body } = options;
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) parameters.set(name, String(value));
    }
    const search = parameters.size > 0 ? `?${parameters}` : '';
    const response = await this.fetchApi.fetch(
      `plugin://mirrors${path}${search}`,
      body === undefined
        ? { method }
        : {
            method,
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}

function pathOf(id: string): string {
  return `/mirrors/${encodeURIComponent(id)}`;
}
