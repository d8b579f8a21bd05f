import type { ServicesAnswer } from '@cloud-pi-native/plugin-service-levels-common';
import type { ServiceLevelsApi } from '../api/ServiceLevelsApi';
import {
  closedIncident,
  dayDetail,
  down,
  openIncident,
  planned,
  probes,
  projectQuality,
  report,
  services,
} from './fixtures';

/** The backend of service levels in memory: it answers what the fixtures say, and remembers what it is told. */
export class FakeServiceLevels implements ServiceLevelsApi {
  static create(changes: Partial<ServiceLevelsApi> = {}): FakeServiceLevels {
    return Object.assign(new FakeServiceLevels(), changes);
  }

  /** The same, for somebody who may only read. */
  static createReadOnly(): FakeServiceLevels {
    const fake = new FakeServiceLevels();
    fake.services = {
      ...services,
      allowed: {
        manageIncidents: false,
        planMaintenance: false,
        readProbes: false,
        manageProbes: false,
      },
    };
    fake.incident = { ...openIncident, allowed: { manage: false } };
    return fake;
  }

  /** What was said, in order. */
  readonly said: unknown[] = [];
  services: ServicesAnswer = services;
  incident = openIncident;

  private constructor() {}

  async listServices(count: number) {
    const items = this.services.items.map(one => ({
      ...one,
      days: one.days.slice(-count),
    }));
    return { ...this.services, items };
  }

  async getService(...[name]: Parameters<ServiceLevelsApi['getService']>) {
    return this.services.items.find(one => one.service.name === name) ?? down;
  }

  async getDay(...given: Parameters<ServiceLevelsApi['getDay']>) {
    this.said.push(['day', ...given]);
    return dayDetail;
  }

  async listIncidents(
    ...[query]: Parameters<ServiceLevelsApi['listIncidents']>
  ) {
    const items = [this.incident, closedIncident].filter(
      ({ endedAt }) =>
        query?.state === undefined ||
        (query.state === 'closed') === (endedAt !== undefined),
    );
    return { items, total: items.length };
  }

  async getIncident() {
    return this.incident;
  }

  async declareIncident(
    ...given: Parameters<ServiceLevelsApi['declareIncident']>
  ) {
    this.said.push(['declare', ...given]);
    return this.incident;
  }

  async changeIncident(
    ...given: Parameters<ServiceLevelsApi['changeIncident']>
  ) {
    this.said.push(['change', ...given]);
    return this.incident;
  }

  async addUpdate(...given: Parameters<ServiceLevelsApi['addUpdate']>) {
    this.said.push(['update', ...given]);
    return this.incident;
  }

  async closeIncident(...given: Parameters<ServiceLevelsApi['closeIncident']>) {
    this.said.push(['close', ...given]);
    this.incident = {
      ...this.incident,
      endedAt: '2026-11-22T11:00:00.000Z',
      cause: given[1].cause,
    };
    return this.incident;
  }

  async listMaintenances() {
    return { items: [planned] };
  }

  async planMaintenance(
    ...given: Parameters<ServiceLevelsApi['planMaintenance']>
  ) {
    this.said.push(['plan', ...given]);
    return planned;
  }

  async endMaintenance(id: string) {
    this.said.push(['end', id]);
    return planned;
  }

  async getProject() {
    return projectQuality;
  }

  async listProbes() {
    return { items: probes, allowedHosts: ['*.exemple.fr'] };
  }

  async listSamples() {
    return { items: probes.flatMap(({ last }) => last ?? []) };
  }

  async addProbe(...given: Parameters<ServiceLevelsApi['addProbe']>) {
    this.said.push(['add', ...given]);
    return probes[1];
  }

  async changeProbe(...given: Parameters<ServiceLevelsApi['changeProbe']>) {
    this.said.push(['change', ...given]);
    return probes[1];
  }

  async pauseProbe(id: string) {
    this.said.push(['pause', id]);
    return probes[0];
  }

  async resumeProbe(id: string) {
    this.said.push(['resume', id]);
    return probes[1];
  }

  async runProbe(id: string) {
    this.said.push(['run', id]);
    return probes[0];
  }

  async removeProbe(id: string) {
    this.said.push(['remove', id]);
  }

  async getReport(month: string) {
    return { ...report, month };
  }

  async exportReport(...given: Parameters<ServiceLevelsApi['exportReport']>) {
    this.said.push(['export', ...given]);
    return { name: `rapport.${given[1]}`, content: new Blob(['x']) };
  }
}
