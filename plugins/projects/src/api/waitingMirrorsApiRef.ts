import { createApiRef, type FetchApi } from '@backstage/frontend-plugin-api';
import type {
  Mirror,
  MirrorsApi,
} from '@cloud-pi-native/plugin-mirrors-common';
import { requestJson } from './requestJson';

/** What the home page says of a mirror that waits. */
export type WaitingMirror = Pick<Mirror, 'id' | 'project' | 'repository'>;

/** The mirrors that wait for a person. */
export interface WaitingMirrorsApi {
  /** Mirrors that wait for an access token which the caller may give. */
  listWaiting(): Promise<WaitingMirror[]>;
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

  async listWaiting(): Promise<WaitingMirror[]> {
    const { items } = await requestJson<
      Awaited<ReturnType<MirrorsApi['listMirrors']>>
    >(this.fetchApi, 'mirrors', '/mirrors');
    return items.filter(
      ({ state, allowed }) =>
        state === 'credentials-needed' && allowed.includes('set-credentials'),
    );
  }
}
