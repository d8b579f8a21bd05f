import { createApiRef, type FetchApi } from '@backstage/frontend-plugin-api';
import type {
  ProjectPreview,
  ProjectQuotas,
  RequestPreview,
  WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import { requestJson } from './requestJson';

/** The ledger of quotas, as the screens of projects ask it whether there is room. */
export interface RoomApi {
  getQuotas(slug: string): Promise<ProjectQuotas>;
  /** Whether an environment would fit in a project, which need not have it yet. */
  previewEnvironment(
    slug: string,
    environment: WantedEnvironment,
  ): Promise<ProjectPreview>;
  /** Whether the environments of an access request would find room on their clusters. */
  previewRequest(
    environments: readonly WantedEnvironment[],
  ): Promise<RequestPreview>;
}

/** @see RoomApi */
export const roomApiRef = createApiRef<RoomApi>().with({
  id: 'plugin.projects.room',
  pluginId: 'projects',
});

/** {@link RoomApi} over HTTP. */
export class RoomClient implements RoomApi {
  static create(options: { fetchApi: FetchApi }): RoomClient {
    return new RoomClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  getQuotas(slug: string): Promise<ProjectQuotas> {
    return requestJson(
      this.fetchApi,
      'quotas',
      `/projects/${encodeURIComponent(slug)}`,
    );
  }

  previewEnvironment(
    slug: string,
    { name, stage, cluster, resources }: WantedEnvironment,
  ): Promise<ProjectPreview> {
    return requestJson(
      this.fetchApi,
      'quotas',
      `/projects/${encodeURIComponent(slug)}/preview`,
      { method: 'POST', body: { name, stage, cluster, resources } },
    );
  }

  previewRequest(
    environments: readonly WantedEnvironment[],
  ): Promise<RequestPreview> {
    return requestJson(this.fetchApi, 'quotas', '/preview', {
      method: 'POST',
      body: {
        environments: environments.map(
          ({ name, stage, cluster, resources }) => ({
            name,
            stage,
            cluster,
            resources,
          }),
        ),
      },
    });
  }
}
