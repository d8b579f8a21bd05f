import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  ProjectQuotaQuery,
  QuotaChangeInput,
  QuotaChangeQuery,
  QuotaDecisionInput,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  type ExportedFile,
  PluginBackend,
  pathOf,
} from '@cloud-pi-native/plugin-portal-react';
import type { ExportFormat, QuotasApi } from './QuotasApi';

/** {@link QuotasApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class QuotasClient implements QuotasApi {
  static create(options: { fetchApi: FetchApi }): QuotasClient {
    return new QuotasClient(
      PluginBackend.create({ ...options, pluginId: 'quotas' }),
    );
  }

  private constructor(private readonly backend: PluginBackend) {}

  listProjects(
    query: ProjectQuotaQuery = {},
  ): ReturnType<QuotasApi['listProjects']> {
    return this.backend.read('/projects', { ...query });
  }

  exportProjects(
    format: ExportFormat,
    query: Parameters<QuotasApi['exportProjects']>[1],
  ): Promise<ExportedFile> {
    return this.backend.download(
      pathOf('projects', 'exports', format),
      { ...query },
      `quotas.${format}`,
    );
  }

  getProject(slug: string): ReturnType<QuotasApi['getProject']> {
    return this.backend.read(pathOf('projects', slug));
  }

  listHistory(
    slug: string,
    page: Parameters<QuotasApi['listHistory']>[1] = {},
  ): ReturnType<QuotasApi['listHistory']> {
    return this.backend.read(pathOf('projects', slug, 'history'), { ...page });
  }

  askChange(
    slug: string,
    input: QuotaChangeInput,
  ): ReturnType<QuotasApi['askChange']> {
    return this.backend.send(
      'POST',
      pathOf('projects', slug, 'changes'),
      input,
    );
  }

  listChanges(
    query: QuotaChangeQuery = {},
  ): ReturnType<QuotasApi['listChanges']> {
    return this.backend.read('/changes', { ...query });
  }

  decideChange(
    id: string,
    decision: QuotaDecisionInput,
  ): ReturnType<QuotasApi['decideChange']> {
    return this.backend.send(
      'POST',
      pathOf('changes', id, 'decision'),
      decision,
    );
  }

  async withdrawChange(id: string): Promise<void> {
    await this.backend.tell('DELETE', pathOf('changes', id));
  }

  listClusters(): ReturnType<QuotasApi['listClusters']> {
    return this.backend.read('/clusters');
  }

  exportClusters(
    format: ExportFormat,
    query: Parameters<QuotasApi['exportClusters']>[1],
  ): Promise<ExportedFile> {
    return this.backend.download(
      pathOf('clusters', 'exports', format),
      { ...query },
      `clusters.${format}`,
    );
  }
}
