import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  DerogationDecisionInput,
  DerogationInput,
  DerogationState,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  readExportedFile,
  type ExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  ConformityApi,
  DossierFormat,
  HeatMapFormat,
  PortfolioFilter,
  ReviewInput,
  StatementInput,
} from './ConformityApi';

type Query = Readonly<
  Record<string, string | number | readonly string[] | undefined>
>;

/** {@link ConformityApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class ConformityClient implements ConformityApi {
  static create(options: { fetchApi: FetchApi }): ConformityClient {
    return new ConformityClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listChecks(): ReturnType<ConformityApi['listChecks']> {
    return this.read('/checks');
  }

  getApplication(name: string): ReturnType<ConformityApi['getApplication']> {
    return this.read(pathOf('applications', name));
  }

  getHistory(
    name: string,
    key: string,
  ): ReturnType<ConformityApi['getHistory']> {
    return this.read(pathOf('applications', name, 'requirements', key));
  }

  makeStatement(
    name: string,
    key: string,
    statement: StatementInput,
  ): ReturnType<ConformityApi['makeStatement']> {
    return this.send(
      'POST',
      pathOf('applications', name, 'requirements', key, 'statements'),
      statement,
    );
  }

  reviewStatement(
    name: string,
    id: string,
    review: ReviewInput,
  ): ReturnType<ConformityApi['reviewStatement']> {
    return this.send(
      'PUT',
      pathOf('applications', name, 'statements', id, 'review'),
      review,
    );
  }

  askDerogation(
    name: string,
    key: string,
    derogation: DerogationInput,
  ): ReturnType<ConformityApi['askDerogation']> {
    return this.send(
      'POST',
      pathOf('applications', name, 'requirements', key, 'derogations'),
      derogation,
    );
  }

  decideDerogation(
    name: string,
    id: string,
    decision: DerogationDecisionInput,
  ): ReturnType<ConformityApi['decideDerogation']> {
    return this.send(
      'PUT',
      pathOf('applications', name, 'derogations', id, 'decision'),
      decision,
    );
  }

  async withdrawDerogation(name: string, id: string): Promise<void> {
    await this.call(pathOf('applications', name, 'derogations', id), {
      method: 'DELETE',
    });
  }

  startChecks(name: string): ReturnType<ConformityApi['startChecks']> {
    return this.send('POST', pathOf('applications', name, 'checks'));
  }

  getDossier(
    name: string,
    format: DossierFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return this.download(
      pathOf('applications', name, 'dossier', format),
      { language },
      `${name}.${format}`,
    );
  }

  getPortfolio(
    filter: PortfolioFilter = {},
  ): ReturnType<ConformityApi['getPortfolio']> {
    return this.read('/portfolio', { ...filter });
  }

  getHeatMap(
    query: Parameters<ConformityApi['getHeatMap']>[0] = {},
  ): ReturnType<ConformityApi['getHeatMap']> {
    return this.read('/portfolio/heat-map', { ...query });
  }

  exportHeatMap(
    format: HeatMapFormat,
    query: Parameters<ConformityApi['exportHeatMap']>[1],
  ): Promise<ExportedFile> {
    return this.download(
      `/portfolio/heat-map/exports/${format}`,
      { ...query },
      `conformite.${format}`,
    );
  }

  listDerogations(
    state?: readonly DerogationState[],
  ): ReturnType<ConformityApi['listDerogations']> {
    return this.read('/derogations', { state });
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

  private async send<T>(
    method: 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<T> {
    const response = await this.call(path, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    return response.json();
  }

  private async call(path: string, options?: RequestInit): Promise<Response> {
    const response = await this.fetchApi.fetch(
      `plugin://conformity${path}`,
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
