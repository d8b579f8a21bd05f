import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  IncidentChange,
  IncidentClosing,
  IncidentInput,
  MaintenanceInput,
  ProbeInput,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  type ExportedFile,
  PluginBackend,
  pathOf,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  IncidentQuery,
  ReportFormat,
  ServiceLevelsApi,
} from './ServiceLevelsApi';

/** {@link ServiceLevelsApi} over HTTP, with the identity of the person signed in. Throws a `ResponseError`. */
export class ServiceLevelsClient implements ServiceLevelsApi {
  static create(options: { fetchApi: FetchApi }): ServiceLevelsClient {
    return new ServiceLevelsClient(
      PluginBackend.create({ ...options, pluginId: 'service-levels' }),
    );
  }

  private constructor(private readonly backend: PluginBackend) {}

  listServices(days: number): ReturnType<ServiceLevelsApi['listServices']> {
    return this.backend.read('/services', { days });
  }

  getService(
    name: string,
    days: number,
  ): ReturnType<ServiceLevelsApi['getService']> {
    return this.backend.read(pathOf('services', name), { days });
  }

  getDay(name: string, day: string): ReturnType<ServiceLevelsApi['getDay']> {
    return this.backend.read(pathOf('services', name, 'days', day));
  }

  listIncidents(
    query: IncidentQuery = {},
  ): ReturnType<ServiceLevelsApi['listIncidents']> {
    return this.backend.read('/incidents', { ...query });
  }

  getIncident(number: string): ReturnType<ServiceLevelsApi['getIncident']> {
    return this.backend.read(pathOf('incidents', number));
  }

  declareIncident(
    incident: IncidentInput,
  ): ReturnType<ServiceLevelsApi['declareIncident']> {
    return this.backend.send('POST', '/incidents', incident);
  }

  changeIncident(
    number: string,
    change: IncidentChange,
  ): ReturnType<ServiceLevelsApi['changeIncident']> {
    return this.backend.send('PUT', pathOf('incidents', number), change);
  }

  addUpdate(
    number: string,
    text: string,
  ): ReturnType<ServiceLevelsApi['addUpdate']> {
    return this.backend.send('POST', pathOf('incidents', number, 'updates'), {
      text,
    });
  }

  closeIncident(
    number: string,
    closing: IncidentClosing,
  ): ReturnType<ServiceLevelsApi['closeIncident']> {
    return this.backend.send(
      'POST',
      pathOf('incidents', number, 'closing'),
      closing,
    );
  }

  listMaintenances(): ReturnType<ServiceLevelsApi['listMaintenances']> {
    return this.backend.read('/maintenances');
  }

  planMaintenance(
    maintenance: MaintenanceInput,
  ): ReturnType<ServiceLevelsApi['planMaintenance']> {
    return this.backend.send('POST', '/maintenances', maintenance);
  }

  endMaintenance(id: string): ReturnType<ServiceLevelsApi['endMaintenance']> {
    return this.backend.send('POST', pathOf('maintenances', id, 'ending'));
  }

  getProject(slug: string): ReturnType<ServiceLevelsApi['getProject']> {
    return this.backend.read(pathOf('projects', slug));
  }

  listProbes(): ReturnType<ServiceLevelsApi['listProbes']> {
    return this.backend.read('/probes');
  }

  listSamples(id: string): ReturnType<ServiceLevelsApi['listSamples']> {
    return this.backend.read(pathOf('probes', id, 'samples'));
  }

  addProbe(probe: ProbeInput): ReturnType<ServiceLevelsApi['addProbe']> {
    return this.backend.send('POST', '/probes', probe);
  }

  changeProbe(
    id: string,
    probe: Omit<ProbeInput, 'id'>,
  ): ReturnType<ServiceLevelsApi['changeProbe']> {
    return this.backend.send('PUT', pathOf('probes', id), probe);
  }

  pauseProbe(id: string): ReturnType<ServiceLevelsApi['pauseProbe']> {
    return this.backend.send('POST', pathOf('probes', id, 'pause'));
  }

  resumeProbe(id: string): ReturnType<ServiceLevelsApi['resumeProbe']> {
    return this.backend.send('POST', pathOf('probes', id, 'resume'));
  }

  runProbe(id: string): ReturnType<ServiceLevelsApi['runProbe']> {
    return this.backend.send('POST', pathOf('probes', id, 'run'));
  }

  async removeProbe(id: string): Promise<void> {
    await this.backend.tell('DELETE', pathOf('probes', id));
  }

  getReport(month: string): ReturnType<ServiceLevelsApi['getReport']> {
    return this.backend.read(pathOf('reports', month));
  }

  exportReport(
    month: string,
    format: ReportFormat,
    language: 'fr' | 'en',
  ): Promise<ExportedFile> {
    return this.backend.download(
      pathOf('reports', month, 'exports', format),
      { language },
      `qualite-de-service-${month}.${format}`,
    );
  }
}
