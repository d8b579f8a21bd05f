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
  PluginBackend,
  type BackendQuery,
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

/** {@link CanelApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class CanelClient implements CanelApi {
  static create(options: { fetchApi: FetchApi }): CanelClient {
    return new CanelClient(
      PluginBackend.create({ ...options, pluginId: 'canel' }),
    );
  }

  private constructor(private readonly backend: PluginBackend) {}

  listApplications(
    query: ApplicationQuery = {},
  ): ReturnType<CanelApi['listApplications']> {
    const { filter, ...page } = query;
    return this.backend.read('/applications', {
      ...writeFilter(filter),
      ...page,
    });
  }

  getApplication(name: string): ReturnType<CanelApi['getApplication']> {
    return this.backend.read(pathOf(name));
  }

  async setAttribute(
    name: string,
    attribute: string,
    value: AttributeValue,
  ): Promise<void> {
    await this.backend.tell('PUT', `${pathOf(name)}/attributes/${attribute}`, {
      value,
    });
  }

  async removeAttribute(name: string, attribute: string): Promise<void> {
    await this.backend.tell(
      'DELETE',
      `${pathOf(name)}/attributes/${attribute}`,
    );
  }

  async recordHomologation(
    name: string,
    homologation: Omit<Homologation, 'id'>,
  ): Promise<void> {
    await this.backend.tell(
      'POST',
      `${pathOf(name)}/homologations`,
      homologation,
    );
  }

  async correctHomologation(
    name: string,
    homologation: Homologation,
  ): Promise<void> {
    const { id, ...body } = homologation;
    await this.backend.tell(
      'PUT',
      `${pathOf(name)}/homologations/${encodeURIComponent(id)}`,
      body,
    );
  }

  async getImpact(
    name: string,
    query: { direction: ImpactDirection; depth?: number },
  ): ReturnType<CanelApi['getImpact']> {
    return readImpact(
      await this.backend.read<ImpactColumns>(`${pathOf(name)}/impact`, {
        ...query,
      }),
    );
  }

  getNeighbourhood(
    name: string,
    query: { depth: number; limit?: number; edgeKinds?: readonly EdgeKind[] },
  ): ReturnType<CanelApi['getNeighbourhood']> {
    return this.backend.read(`${pathOf(name)}/neighbourhood`, { ...query });
  }

  getMap(filter?: ApplicationFilter): ReturnType<CanelApi['getMap']> {
    return this.backend.read('/map', writeFilter(filter));
  }

  getMatrix(
    kind: MatrixKind,
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getMatrix']> {
    return this.backend.read(`/matrices/${kind}`, writeFilter(filter));
  }

  getLandscape(
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getLandscape']> {
    return this.backend.read('/landscape', writeFilter(filter));
  }

  listCalendar(
    period: Period,
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['listCalendar']> {
    return this.backend.read('/calendar', {
      ...writeFilter(filter),
      ...period,
    });
  }

  getCompleteness(
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getCompleteness']> {
    return this.backend.read('/completeness', writeFilter(filter));
  }

  getDashboard(
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['getDashboard']> {
    return this.backend.read('/dashboard', writeFilter(filter));
  }

  listChanges(
    period: Period,
    filter?: ApplicationFilter,
  ): ReturnType<CanelApi['listChanges']> {
    return this.backend.read('/changes', { ...writeFilter(filter), ...period });
  }

  async exportAs(
    format: ExportFormat,
    options: ExportOptions = {},
  ): Promise<ExportedFile> {
    const { filter, columns, language } = options;
    return this.backend.download(
      `/exports/${format}`,
      { ...writeFilter(filter), columns, language },
      `applications.${format}`,
    );
  }

  listViews(): ReturnType<CanelApi['listViews']> {
    return this.backend.read('/views');
  }

  async saveView(view: Omit<SavedView, 'id' | 'author'>): Promise<SavedView> {
    return this.backend.send('POST', '/views', view);
  }

  async removeView(id: string): Promise<void> {
    await this.backend.tell('DELETE', `/views/${encodeURIComponent(id)}`);
  }

  listSources(): ReturnType<CanelApi['listSources']> {
    return this.backend.read('/sources');
  }

  startReading(source: string): ReturnType<CanelApi['startReading']> {
    return this.backend.send(
      'POST',
      `/sources/${encodeURIComponent(source)}/readings`,
    );
  }

  async planImport(file: ImportFile): ReturnType<CanelApi['planImport']> {
    const { name, content, mapping } = file;
    return this.backend.send('POST', '/imports', {
      fileName: name,
      content: await encodeBase64(content),
      ...(mapping && { mapping }),
    });
  }

  getImport(id: string): ReturnType<CanelApi['getImport']> {
    return this.backend.read(`/imports/${encodeURIComponent(id)}`);
  }

  applyImport(id: string): ReturnType<CanelApi['applyImport']> {
    return this.backend.send(
      'POST',
      `/imports/${encodeURIComponent(id)}/apply`,
    );
  }

  getImportModel(language: 'fr' | 'en'): Promise<ExportedFile> {
    return this.backend.download(
      '/import-model',
      { language },
      'applications.ods',
    );
  }
}

function writeFilter(filter: ApplicationFilter | undefined): BackendQuery {
  return {
    text: filter?.text || undefined,
    filter: Object.entries(filter?.facets ?? {}).flatMap(([facet, values]) =>
      values.map(value => `${facet}:${value}`),
    ),
  };
}

function pathOf(name: string): string {
  return `/applications/${encodeURIComponent(name)}`;
}
