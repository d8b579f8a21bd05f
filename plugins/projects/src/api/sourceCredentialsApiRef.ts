import { createApiRef, type FetchApi } from '@backstage/frontend-plugin-api';
import type {
  Mirror,
  MirrorsApi,
} from '@cloud-pi-native/plugin-mirrors-common';
import { requestJson } from './requestJson';

/** Seals the credentials of a source, so that a task can carry them. */
export interface SourceCredentialsApi {
  /** The mirrors of a project whose credentials the caller may give. */
  listMirrors(project: string): Promise<Pick<Mirror, 'id' | 'repository'>[]>;
  /** What the task may carry: it opens for this mirror only, for one hour. */
  seal(
    mirrorId: string,
    credentials: { username?: string; token: string },
  ): Promise<string>;
}

/** @see SourceCredentialsApi */
export const sourceCredentialsApiRef =
  createApiRef<SourceCredentialsApi>().with({
    id: 'plugin.projects.source-credentials',
    pluginId: 'projects',
  });

/** {@link SourceCredentialsApi} over HTTP. */
export class SourceCredentialsClient implements SourceCredentialsApi {
  static create(options: { fetchApi: FetchApi }): SourceCredentialsClient {
    return new SourceCredentialsClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  async listMirrors(project: string) {
    const { items } = await requestJson<
      Awaited<ReturnType<MirrorsApi['listMirrors']>>
    >(this.fetchApi, 'mirrors', '/mirrors', { query: { project } });
    return items.filter(({ allowed }) => allowed.includes('set-credentials'));
  }

  async seal(
    mirrorId: string,
    credentials: { username?: string; token: string },
  ) {
    const { sealed } = await requestJson<{ sealed: string }>(
      this.fetchApi,
      'mirrors',
      `/mirrors/${encodeURIComponent(mirrorId)}/sealed-credentials`,
      { method: 'POST', body: credentials },
    );
    return sealed;
  }
}
