import type {
  ProjectQuotas,
  QuotaChange,
  QuotaChangeInput,
  QuotaDecisionInput,
} from '@cloud-pi-native/plugin-quotas-common';
import type { QuotasApi } from '../api/QuotasApi';
import {
  changeOf,
  clusters,
  events,
  quotasOf,
  refusedChange,
  summary,
} from './fixtures';

/** The quotas backend in memory: it answers what the fixtures say, and remembers what it is told. */
export class FakeQuotas implements QuotasApi {
  static create(changes: Partial<QuotasApi> = {}): FakeQuotas {
    return Object.assign(new FakeQuotas(), changes);
  }

  /** What was said, in order. */
  readonly said: unknown[] = [];
  project: ProjectQuotas = quotasOf();
  waiting: QuotaChange[] = [changeOf({ allowed: ['decide'] })];

  private constructor() {}

  async listProjects(...[query]: Parameters<QuotasApi['listProjects']>) {
    this.said.push(['projects', query]);
    return { items: [summary], total: 30 };
  }

  async exportProjects(
    ...[format, query]: Parameters<QuotasApi['exportProjects']>
  ) {
    this.said.push(['export', format, query]);
    return { name: `quotas.${format}`, content: new Blob(['x']) };
  }

  async getProject() {
    return this.project;
  }

  async listHistory() {
    return { items: events, total: events.length };
  }

  async askChange(slug: string, input: QuotaChangeInput) {
    this.said.push(['ask', slug, input]);
    const change = changeOf({ class: input.class, allowed: ['withdraw'] });
    this.project = {
      ...this.project,
      changes: [change, ...this.project.changes],
    };
    return change;
  }

  async listChanges(...[query]: Parameters<QuotasApi['listChanges']>) {
    const items = query?.state?.includes('submitted')
      ? this.waiting
      : [refusedChange];
    return { items, total: items.length };
  }

  async decideChange(id: string, decision: QuotaDecisionInput) {
    this.said.push(['decide', id, decision]);
    this.waiting = [];
    return changeOf();
  }

  async withdrawChange(id: string) {
    this.said.push(['withdraw', id]);
    this.project = quotasOf();
  }

  async listClusters() {
    return { items: clusters, total: clusters.length };
  }

  async exportClusters(
    ...[format, query]: Parameters<QuotasApi['exportClusters']>
  ) {
    this.said.push(['export clusters', format, query]);
    return { name: `clusters.${format}`, content: new Blob(['x']) };
  }
}
