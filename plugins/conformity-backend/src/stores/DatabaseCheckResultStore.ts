import type {
  CheckChange,
  CheckOutcome,
  CheckResult,
} from '@cloud-pi-native/plugin-conformity-common';
import type { Knex } from 'knex';
import type { CheckResultStore, LastOutcome } from './CheckResultStore';

interface ResultRow {
  application: string;
  check_id: string;
  outcome: CheckOutcome;
  findings: string;
  at: string;
}

interface ChangeRow {
  sequence: number;
  application: string;
  check_id: string;
  outcome: CheckOutcome;
  at: string;
}

export class DatabaseCheckResultStore implements CheckResultStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseCheckResultStore {
    return new DatabaseCheckResultStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async replace(
    application: string,
    results: readonly CheckResult[],
  ): Promise<boolean> {
    const before = new Map(
      (await this.listLastOutcomes([application])).map(({ check, outcome }) => [
        check,
        outcome,
      ]),
    );
    await this.#results.where({ application }).delete();
    if (results.length > 0) {
      await this.#results.insert(
        results.map(({ check, outcome, findings, at }) => ({
          application,
          check_id: check,
          outcome,
          findings: JSON.stringify(findings),
          at,
        })),
      );
    }
    const changed = results.filter(
      ({ check, outcome }) => before.get(check) !== outcome,
    );
    if (changed.length > 0) {
      await this.#changes.insert(
        changed.map(({ check, outcome, at }) => ({
          application,
          check_id: check,
          outcome,
          at,
        })),
      );
    }
    const left = new Set(results.map(({ check }) => check));
    return (
      changed.length > 0 || [...before.keys()].some(check => !left.has(check))
    );
  }

  async list(application: string): Promise<CheckResult[]> {
    const rows = await this.#results.where({ application }).orderBy('check_id');
    return rows.map(({ check_id: check, outcome, findings, at }) => ({
      check,
      outcome,
      findings: JSON.parse(findings),
      at,
    }));
  }

  async listChanges(
    application: string,
    checks: readonly string[],
  ): Promise<CheckChange[]> {
    const rows = await this.#changes
      .where({ application })
      .whereIn('check_id', [...checks])
      .orderBy('sequence', 'desc');
    return rows.map(({ check_id: check, outcome, at }) => ({
      check,
      outcome,
      at,
    }));
  }

  async listLastOutcomes(
    applications: readonly string[],
  ): Promise<LastOutcome[]> {
    const rows = await this.#results
      .whereIn('application', [...applications])
      .select('application', 'check_id', 'outcome');
    return rows.map(({ application, check_id: check, outcome }) => ({
      application,
      check,
      outcome,
    }));
  }

  get #results() {
    return this.#knex<ResultRow>('check_results');
  }

  get #changes() {
    return this.#knex<ChangeRow>('check_changes');
  }
}
