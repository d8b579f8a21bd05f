import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  ProjectQuotaQuery,
  QuotaChangeInput,
  QuotaChangeQuery,
  QuotaDecisionInput,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  readExportedFile,
  type ExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import type { ExportFormat, QuotasApi } from './QuotasApi';

type Query = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** {@link QuotasApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class QuotasClient implements QuotasApi {
  static create(options: { fetchApi: FetchApi }): QuotasClient {
    return new QuotasClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listProjects(
    query: ProjectQuotaQuery = {},
  ): ReturnType<QuotasApi['listProjects']> {
    return this.read('/projects', { ...query });
  }

  exportProjects(
    format: ExportFormat,
    query: Parameters<QuotasApi['exportProjects']>[1],
  ): Promise<ExportedFile> {
    return this.download(
      pathOf('projects', 'exports', format),
      { ...query },
      `quotas.${format}`,
    );
  }

  getProject(slug: string): ReturnType<QuotasApi['getProject']> {
    return this.read(pathOf('projects', slug));
  }

  listHistory(
    slug: string,
    page: Parameters<QuotasApi['listHistory']>[1] = {},
  ): ReturnType<QuotasApi['listHistory']> {
    return this.read(pathOf('projects', slug, 'history'), { ...page });
  }

  askChange(
    slug: string,
    input: QuotaChangeInput,
  ): ReturnType<QuotasApi['askChange']> {
    return this.send(pathOf('projects', slug, 'changes'), input);
  }

  listChanges(
    query: QuotaChangeQuery = {},
  ): ReturnType<QuotasApi['listChanges']> {
    return this.read('/changes', { ...query });
  }

  decideChange(
    id: string,
    decision: QuotaDecisionInput,
  ): ReturnType<QuotasApi['decideChange']> {
    return this.send(pathOf('changes', id, 'decision'), decision);
  }

  async withdrawChange(id: string): Promise<void> {
    await this.call(pathOf('changes', id), { method: 'DELETE' });
  }

  listClusters(): ReturnType<QuotasApi['listClusters']> {
    return this.read('/clusters');
  }

  exportClusters(
    format: ExportFormat,
    query: Parameters<QuotasApi['exportClusters']>[1],
  ): Promise<ExportedFile> {
    return this.download(
      pathOf('clusters', 'exports', format),
      { ...query },
      `clusters.${format}`,
    );
  }

  private async download(
    path: string,
    query: Query,
    otherwiseNamed: string,
  ): Promise<ExportedFile> {
    return readExportedFile(
      await this.call(`${path}${writeQuery(query)}`),
      otherwiseNamed,
    );
  }

  private async read<T>(path: string, query: Query = {}): Promise<T> {
    return (await this.call(`${path}${writeQuery(query)}`)).json();
  }

  private async send<T>(path: string, body: unknown): Promise<T> {
    const response = await this.call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  private async call(path: string, options?: RequestInit): Promise<Response> {
    const response = await this.fetchApi.fetch(
      `plugin://quotas${path}`,
      options,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

function pathOf(...parts: readonly string[]): string {
  return parts.map(part => `/${encodeURIComponent(part)}`).join('');
}

function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      parameters.append(name, String(item));
    }
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
