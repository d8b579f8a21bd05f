import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  AuditApi,
  ListAuditEventsQuery,
} from '@cloud-pi-native/plugin-audit-common';
import { requestJson } from './requestJson';

/** {@link AuditApi} over HTTP. */
export class AuditClient implements AuditApi {
  static create(options: { fetchApi: FetchApi }): AuditClient {
    return new AuditClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listEvents(
    query: ListAuditEventsQuery = {},
  ): ReturnType<AuditApi['listEvents']> {
    return requestJson(this.fetchApi, 'audit', '/events', {
      query: { ...query },
    });
  }
}
