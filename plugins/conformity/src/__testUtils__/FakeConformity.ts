import type {
  ApplicationConformity,
  DerogationDecisionInput,
  DerogationInput,
} from '@cloud-pi-native/plugin-conformity-common';
import type {
  ConformityApi,
  ReviewInput,
  StatementInput,
} from '../api/ConformityApi';
import {
  checks,
  conformity,
  contradicted,
  heatMap,
  history,
  portfolio,
  waitingDerogation,
} from './fixtures';

/** The conformity backend in memory: it answers what the fixtures say, and remembers what it is told. */
export class FakeConformity implements ConformityApi {
  static create(changes: Partial<ConformityApi> = {}): FakeConformity {
    return Object.assign(new FakeConformity(), changes);
  }

  /** What was said, in order. */
  readonly said: unknown[] = [];
  application: ApplicationConformity = conformity;
  portfolio = portfolio;

  private constructor() {}

  async listChecks() {
    return { items: checks };
  }

  async getApplication() {
    return this.application;
  }

  async getHistory() {
    return history;
  }

  async makeStatement(name: string, key: string, statement: StatementInput) {
    this.said.push(['state', name, key, statement]);
    return this.#statement();
  }

  async reviewStatement(name: string, id: string, review: ReviewInput) {
    this.said.push(['review', name, id, review]);
    return this.#statement();
  }

  async askDerogation(name: string, key: string, derogation: DerogationInput) {
    this.said.push(['ask', name, key, derogation]);
    return waitingDerogation;
  }

  async decideDerogation(
    name: string,
    id: string,
    decision: DerogationDecisionInput,
  ) {
    this.said.push(['decide', name, id, decision]);
    this.portfolio = { ...this.portfolio, waiting: [] };
    return waitingDerogation;
  }

  async withdrawDerogation(name: string, id: string) {
    this.said.push(['withdraw', name, id]);
  }

  async startChecks(name: string) {
    this.said.push(['check', name]);
    this.application = { ...this.application, isChecking: true };
    return { isChecking: true };
  }

  async getDossier(name: string, format: string, language: string) {
    this.said.push(['dossier', name, format, language]);
    return { name: `${name}.${format}`, content: new Blob(['x']) };
  }

  async getPortfolio(...[filter]: Parameters<ConformityApi['getPortfolio']>) {
    this.said.push(['portfolio', filter]);
    return this.portfolio;
  }

  async getHeatMap(...[query]: Parameters<ConformityApi['getHeatMap']>) {
    this.said.push(['heat map', query]);
    const { offset = 0, limit = 50 } = query ?? {};
    return { ...heatMap, rows: heatMap.rows.slice(offset, offset + limit) };
  }

  async exportHeatMap(
    ...[format, query]: Parameters<ConformityApi['exportHeatMap']>
  ) {
    this.said.push(['export', format, query]);
    return { name: `conformite.${format}`, content: new Blob(['x']) };
  }

  async listDerogations() {
    return { items: [waitingDerogation] };
  }

  #statement() {
    if (!contradicted.statement) throw new Error('The fixture has none');
    return contradicted.statement;
  }
}
