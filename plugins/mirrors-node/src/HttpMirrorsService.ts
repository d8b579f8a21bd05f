import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Mirror,
  MirrorInput,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import type { MirrorsService } from './MirrorsService';

type Options = { credentials: BackstageCredentials };

/** Calls the mirrors backend over HTTP. @public */
export class HttpMirrorsService implements MirrorsService {
  readonly #client: PluginClient;

  static create(options: { client: PluginClient }): HttpMirrorsService {
    return new HttpMirrorsService(options.client);
  }

  private constructor(client: PluginClient) {
    this.#client = client;
  }

  async listMirrors(options: Options): Promise<Mirror[]> {
    const { items } = await this.#client.request<{ items: Mirror[] }>(
      'GET',
      '/mirrors',
      options,
    );
    return items;
  }

  async findMirror(
    project: string,
    repository: string,
    options: Options,
  ): Promise<Mirror | undefined> {
    const { items } = await this.#client.request<{ items: Mirror[] }>(
      'GET',
      '/mirrors',
      { ...options, query: { project, repository } },
    );
    return items[0];
  }

  async ensureMirror(input: MirrorInput, options: Options) {
    return this.#client.request<Mirror>('PUT', '/mirrors', {
      ...options,
      body: input,
    });
  }

  async setPaused(id: string, paused: boolean, options: Options) {
    return this.#client.request<Mirror>('PATCH', pathOf(id), {
      ...options,
      body: { paused },
    });
  }

  async sync(id: string, trigger: MirrorSync['trigger'], options: Options) {
    return this.#client.request<MirrorSync>('POST', `${pathOf(id)}/syncs`, {
      ...options,
      body: { trigger },
    });
  }

  async getSync(id: string, syncId: string, options: Options) {
    return this.#client.request<MirrorSync>(
      'GET',
      `${pathOf(id)}/syncs/${encodeURIComponent(syncId)}`,
      options,
    );
  }

  async setCredentials(id: string, sealed: string, options: Options) {
    return this.#client.request<Mirror>('PUT', `${pathOf(id)}/credentials`, {
      ...options,
      body: { sealed },
    });
  }
}

function pathOf(id: string): string {
  return `/mirrors/${encodeURIComponent(id)}`;
}
