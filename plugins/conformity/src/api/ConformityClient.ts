import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  DerogationDecisionInput,
  DerogationInput,
  DerogationState,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  type ExportedFile,
  PluginBackend,
  pathOf,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  ConformityApi,
  DossierFormat,
  HeatMapFormat,
  PortfolioFilter,
  ReviewInput,
  StatementInput,
} from './ConformityApi';

/** {@link ConformityApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class ConformityClient implements ConformityApi {
  static create(options: { fetchApi: FetchApi }): ConformityClient {
    return new ConformityClient(
      PluginBackend.create({ ...options, pluginId: 'conformity' }),
    );
  }

  private constructor(private readonly backend: PluginBackend) {}

  listChecks(): ReturnType<ConformityApi['listChecks']> {
    return this.backend.read('/checks');
  }

  getApplication(name: string): ReturnType<ConformityApi['getApplication']> {
    return this.backend.read(pathOf('applications', name));
  }

  getHistory(
    name: string,
    key: string,
  ): ReturnType<ConformityApi['getHistory']> {
    return this.backend.read(pathOf('applications', name, 'requirements', key));
  }

  makeStatement(
    name: string,
    key: string,
    statement: StatementInput,
  ): ReturnType<ConformityApi['makeStatement']> {
    return this.backend.send(
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
    return this.backend.send(
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
    return this.backend.send(
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
    return this.backend.send(
      'PUT',
      pathOf('applications', name, 'derogations', id, 'decision'),
      decision,
    );
  }

  async withdrawDerogation(name: string, id: string): Promise<void> {
    await this.backend.tell(
      'DELETE',
      pathOf('applications', name, 'derogations', id),
    );
  }

  startChecks(name: string): ReturnType<ConformityApi['startChecks']> {
    return this.backend.send('POST', pathOf('applications', name, 'checks'));
  }

  getDossier(
    name: string,
    format: DossierFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return this.backend.download(
      pathOf('applications', name, 'dossier', format),
      { language },
      `${name}.${format}`,
    );
  }

  getPortfolio(
    filter: PortfolioFilter = {},
  ): ReturnType<ConformityApi['getPortfolio']> {
    return this.backend.read('/portfolio', { ...filter });
  }

  getHeatMap(
    query: Parameters<ConformityApi['getHeatMap']>[0] = {},
  ): ReturnType<ConformityApi['getHeatMap']> {
    return this.backend.read('/portfolio/heat-map', { ...query });
  }

  exportHeatMap(
    format: HeatMapFormat,
    query: Parameters<ConformityApi['exportHeatMap']>[1],
  ): Promise<ExportedFile> {
    return this.backend.download(
      `/portfolio/heat-map/exports/${format}`,
      { ...query },
      `conformite.${format}`,
    );
  }

  listDerogations(
    state?: readonly DerogationState[],
  ): ReturnType<ConformityApi['listDerogations']> {
    return this.backend.read('/derogations', { state });
  }
}
