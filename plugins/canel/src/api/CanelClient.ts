import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  type ApplicationFilter,
  type AttributeValue,
  type EdgeKind,
  type Homologation,
  type ImpactColumns,
  type ImpactDirection,
  type MatrixKind,
  readImpact,
  type SavedView,
} from '@cloud-pi-native/plugin-canel-common';
import {
  type ExportedFile,
  readExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  ApplicationQuery,
  CanelApi,
  ExportFormat,
  ExportOptions,
  ImportFile,
  Period,
} from './CanelApi';
import { encodeBase64 } from './encodeBase64';

type QueryValue = string | number | readonly string[] | undefined;

interface CallOptions {
  method?: 'POST' | 'PUT' | 'DELETE';
  /** A list repeats its parameter. */
  query?: Record<string, QueryValue>;
  body?: unknown;
}

/** {@link CanelApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class CanelClient implements CanelApi {
  static create(options: { fetchApi: FetchApi }): CanelClient {
    return new CanelClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listApplications(
    query: ApplicationQuery = {},
  ): ReturnType<CanelApi['listApplications']> {
    const { filter, ...page } = query;
    return this.read('/applications', { ...writeFilter(filter), ...page });
  }

  getApplication(name: string): ReturnType<CanelApi['getApplication']> {
    return this.read(pathOf(name));
  }

  async setAttribute(
    name: string,
    attribute: string,
    value: AttributeValue,
  ): Promise<void> {
    await this.call(`${pathOf(name)}/attributes/${attribute}`, {
      method: 'PUT',
      body: { value },
    });
  }

  async removeAttribute(name: string, attribute: string): Promise<void> {
    await this.call(`${pathOf(name)}/attributes/${attribute}`, {
      method: 'DELETE',
    });
  }

  async recordHomologation(
    name: string,
    homologation: Omit<Homologation, 'id'>,
  ): Promise<void> {
    await this.call(`${pathOf(name)}/homologations`, {
      method: 'POST',
      body: homologation,
    });
  }

  async correctHomologation(
    name: string,
    homologation: Homologation,
  ): Promise<void> {
    const { id, ...body } = homologation;
    await this.call(`${pathOf(name)}/homologations/${encodeURIComponent(id)}`, {
      method: 'PUT',
      body,
    });
  }

  async getImpact(
    name: string,
    query: { direction: ImpactDirection; depth?: number },
  ): ReturnType<CanelApi['getImpact']> {
    return readImpact(
      await this.read<ImpactColumns>(`${pathOf(name)}/impact`, { ...query }),
    );
  }

  getNeighbourhood(
    name: string,
    query: { depth: number; limit?: number; edgeKinds?: readonly EdgeKind[] },
  ): ReturnType<CanelApi['getNeighbourhood']> {
    return this.read(`${pathOf(name)}/neighbourhood`, { ...query });
  }

  getMap(filter?: ApplicationFilter): ReturnType<CanelApi['getMap']> {
    return this.read('/map', writeFilter(filter));
  }

  getMatrix(
    kind: MatrixKind,
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getMatrix']> {
    return this.read(`/matrices/${kind}`, writeFilter(filter));
  }

  getLandscape(
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getLandscape']> {
    return this.read('/landscape', writeFilter(filter));
  }

  listCalendar(
    period: Period,
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['listCalendar']> {
    return this.read('/calendar', { ...writeFilter(filter), ...period });
  }

  getCompleteness(
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getCompleteness']> {
    return this.read('/completeness', writeFilter(filter));
  }

  getDashboard(
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getDashboard']> {
    return this.read('/dashboard', writeFilter(filter));
  }

  listChanges(
    period: Period,
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['listChanges']> {
    return this.read('/changes', { ...writeFilter(filter), ...period });
  }

  async exportAs(
    format: ExportFormat,
    options: ExportOptions = {},
  ): Promise<ExportedFile> {
    const { filter, columns, language } = options;
    return this.download(
      `/exports/${format}`,
      { ...writeFilter(filter), columns, language },
      `applications.${format}`,
    );
  }

  listViews(): ReturnType<CanelApi['listViews']> {
    return this.read('/views');
  }

  async saveView(view: Omit<SavedView, 'id' | 'author'>): Promise<SavedView> {
    return this.send('/views', view);
  }

  async removeView(id: string): Promise<void> {
    await this.call(`/views/${encodeURIComponent(id)}`, { method: 'DELETE' });
  }

  listSources(): ReturnType<CanelApi['listSources']> {
    return this.read('/sources');
  }

  startReading(source: string): ReturnType<CanelApi['startReading']> {
    return this.send(`/sources/${encodeURIComponent(source)}/readings`);
  }

  async planImport(file: ImportFile): ReturnType<CanelApi['planImport']> {
    const { name, content, mapping } = file;
    return this.send('/imports', {
      fileName: name,
      content: await encodeBase64(content),
      ...(mapping && { mapping }),
    });
  }

  getImport(id: string): ReturnType<CanelApi['getImport']> {
    return this.read(`/imports/${encodeURIComponent(id)}`);
  }

  applyImport(id: string): ReturnType<CanelApi['applyImport']> {
    return this.send(`/imports/${encodeURIComponent(id)}/apply`);
  }

  getImportModel(language: 'fr' | 'en'): Promise<ExportedFile> {
    return this.download('/import-model', { language }, 'applications.ods');
  }

  private async send<T>(path: string, body?: unknown): Promise<T> {
    const response = await this.call(path, { method: 'POST', body });
    return response.json();
  }

  private async download(
    path: string,
    query: CallOptions['query'],
    otherwiseNamed: string,
  ): Promise<ExportedFile> {
    const response = await this.call(path, { query });
    return readExportedFile(response, otherwiseNamed);
  }

  private async read<T>(
    path: string,
    query?: CallOptions['query'],
  ): Promise<T> {
    const response = await this.call(path, { query });
    return response.json();
  }

  private async call(
    path: string,
    { method, query, body }: CallOptions,
  ): Promise<Response> {
    const response = await this.fetchApi.fetch(
      `plugin://canel${path}${writeQuery(query)}`,
      {
        method,
        ...(body === undefined
          ? {}
          : {
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify(body),
            }),
      },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

function pathOf(name: string): string {
  return `/applications/${encodeURIComponent(name)}`;
}

function writeFilter(
  filter: ApplicationFilter | undefined,
): Record<string, QueryValue> {
  return {
    text: filter?.text || undefined,
    filter: Object.entries(filter?.facets ?? {}).flatMap(([facet, values]) =>
      values.map(value => `${facet}:${value}`),
    ),
  };
}

function writeQuery(query: Record<string, QueryValue> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      parameters.append(name, String(item));
    }
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
