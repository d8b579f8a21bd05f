import { createApiRef, type FetchApi } from '@backstage/frontend-plugin-api';
import type {
  Mirror,
  MirrorsApi,
} from '@cloud-pi-native/plugin-mirrors-common';
import { requestJson } from './requestJson';

/** The mirrors that wait for a person. */
export interface WaitingMirrorsApi {
  /** Mirrors that wait for an access token which the caller may give. */
  listWaiting(): Promise<Mirror[]>;
}

/** @see WaitingMirrorsApi */
export const waitingMirrorsApiRef = createApiRef<WaitingMirrorsApi>().with({
  id: 'plugin.projects.waiting-mirrors',
  pluginId: 'projects',
});

/** {@link WaitingMirrorsApi} over HTTP. */
export class WaitingMirrorsClient implements WaitingMirrorsApi {
  static create(options: { fetchApi: FetchApi }): WaitingMirrorsClient {
    return new WaitingMirrorsClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  async listWaiting(): Promise<Mirror[]> {
    const { items } = await requestJson<
      Awaited<ReturnType<MirrorsApi['listMirrors']>>
    >(this.fetchApi, 'mirrors', '/mirrors');
    return items.filter(
      ({ state, allowed }) =>
        state === 'credentials-needed' && allowed.includes('set-credentials'),
    );
  }
}
