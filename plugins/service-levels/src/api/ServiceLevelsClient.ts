import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  IncidentChange,
  IncidentClosing,
  IncidentInput,
  MaintenanceInput,
  ProbeInput,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  readExportedFile,
  type ExportedFile,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  IncidentQuery,
  ReportFormat,
  ServiceLevelsApi,
} from './ServiceLevelsApi';

type Query = Readonly<Record<string, string | number | undefined>>;

/** {@link ServiceLevelsApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class ServiceLevelsClient implements ServiceLevelsApi {
  static create(options: { fetchApi: FetchApi }): ServiceLevelsClient {
    return new ServiceLevelsClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listServices(days: number): ReturnType<ServiceLevelsApi['listServices']> {
    return this.read('/services', { days });
  }

  getService(
    name: string,
    days: number,
  ): ReturnType<ServiceLevelsApi['getService']> {
    return this.read(pathOf('services', name), { days });
  }

  getDay(name: string, day: string): ReturnType<ServiceLevelsApi['getDay']> {
    return this.read(pathOf('services', name, 'days', day));
  }

  listIncidents(
    query: IncidentQuery = {},
  ): ReturnType<ServiceLevelsApi['listIncidents']> {
    return this.read('/incidents', { ...query });
  }

  getIncident(number: string): ReturnType<ServiceLevelsApi['getIncident']> {
    return this.read(pathOf('incidents', number));
  }

  declareIncident(
    incident: IncidentInput,
  ): ReturnType<ServiceLevelsApi['declareIncident']> {
    return this.send('POST', '/incidents', incident);
  }

  changeIncident(
    number: string,
    change: IncidentChange,
  ): ReturnType<ServiceLevelsApi['changeIncident']> {
    return this.send('PUT', pathOf('incidents', number), change);
  }

  addUpdate(
    number: string,
    text: string,
  ): ReturnType<ServiceLevelsApi['addUpdate']> {
    return this.send('POST', pathOf('incidents', number, 'updates'), { text });
  }

  closeIncident(
    number: string,
    closing: IncidentClosing,
  ): ReturnType<ServiceLevelsApi['closeIncident']> {
    return this.send('POST', pathOf('incidents', number, 'closing'), closing);
  }

  listMaintenances(): ReturnType<ServiceLevelsApi['listMaintenances']> {
    return this.read('/maintenances');
  }

  planMaintenance(
    maintenance: MaintenanceInput,
  ): ReturnType<ServiceLevelsApi['planMaintenance']> {
    return this.send('POST', '/maintenances', maintenance);
  }

  endMaintenance(id: string): ReturnType<ServiceLevelsApi['endMaintenance']> {
    return this.send('POST', pathOf('maintenances', id, 'ending'));
  }

  getProject(slug: string): ReturnType<ServiceLevelsApi['getProject']> {
    return this.read(pathOf('projects', slug));
  }

  listProbes(): ReturnType<ServiceLevelsApi['listProbes']> {
    return this.read('/probes');
  }

  listSamples(id: string): ReturnType<ServiceLevelsApi['listSamples']> {
    return this.read(pathOf('probes', id, 'samples'));
  }

  addProbe(probe: ProbeInput): ReturnType<ServiceLevelsApi['addProbe']> {
    return this.send('POST', '/probes', probe);
  }

  changeProbe(
    id: string,
    probe: Omit<ProbeInput, 'id'>,
  ): ReturnType<ServiceLevelsApi['changeProbe']> {
    return this.send('PUT', pathOf('probes', id), probe);
  }

  pauseProbe(id: string): ReturnType<ServiceLevelsApi['pauseProbe']> {
    return this.send('POST', pathOf('probes', id, 'pause'));
  }

  resumeProbe(id: string): ReturnType<ServiceLevelsApi['resumeProbe']> {
    return this.send('POST', pathOf('probes', id, 'resume'));
  }

  runProbe(id: string): ReturnType<ServiceLevelsApi['runProbe']> {
    return this.send('POST', pathOf('probes', id, 'run'));
  }

  async removeProbe(id: string): Promise<void> {
    await this.call(pathOf('probes', id), { method: 'DELETE' });
  }

  getReport(month: string): ReturnType<ServiceLevelsApi['getReport']> {
    return this.read(pathOf('reports', month));
  }

  async exportReport(
    month: string,
    format: ReportFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return readExportedFile(
      await this.call(
        `${pathOf('reports', month, 'exports', format)}${writeQuery({
          language,
        })}`,
      ),
      `qualite-de-service-${month}.${format}`,
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
      `plugin://service-levels${path}`,
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
    if (value !== undefined && value !== '') {
      parameters.append(name, String(value));
    }
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
