import { randomUUID } from 'crypto';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  RunKind,
  RunState,
  RunStepLogLine,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProvisionerStep } from '@cloud-pi-native/plugin-projects-node';
import type { Knex } from 'knex';
import type { RunDriver, RunStore, StoredRun } from './RunStore';
import { databaseNow } from './databaseNow';
import { type LogLineRow, type RunRow, type StepRow, runOf } from './runRows';

const openStates: RunState[] = ['pending', 'running'];

export class DatabaseRunStore implements RunStore {
  readonly #knex: Knex;

  static create(knex: Knex): DatabaseRunStore {
    return new DatabaseRunStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async insert(run: {
    id: string;
    projectId: string;
    kind: RunKind;
    driver: RunDriver;
    requestedBy: string;
    services: readonly string[];
    at: string;
  }): Promise<void> {
    await this.#knex('runs').insert({
      id: run.id,
      project_id: run.projectId,
      kind: run.kind,
      state: 'pending',
      driver: run.driver,
      requested_by: run.requestedBy,
      created_at: run.at,
    });
    if (run.services.length === 0) return;
    await this.#knex('run_services').insert(
      run.services.map((service, position) => ({
        run_id: run.id,
        service,
        position,
        state: 'pending',
        released: run.driver === 'engine',
      })),
    );
  }

  async get(id: string): Promise<StoredRun | undefined> {
    const [run] = await this.#load(await this.#select().where('runs.id', id));
    return run;
  }

  async listByProject(projectId: string, limit: number): Promise<StoredRun[]> {
    return this.#load(
      await this.#select()
        .where('runs.project_id', projectId)
        .orderBy('runs.sequence', 'desc')
        .limit(limit),
    );
  }

  async getOpen(projectId: string): Promise<StoredRun | undefined> {
    const [run] = await this.#load(
      await this.#select()
        .where('runs.project_id', projectId)
        .whereIn('runs.state', openStates)
        .orderBy('runs.sequence')
        .limit(1),
    );
    return run;
  }

  async getEnrolment(projectId: string): Promise<StoredRun | undefined> {
    const [run] = await this.#load(
      await this.#select()
        .where('runs.project_id', projectId)
        .where('runs.kind', 'enrolment'),
    );
    return run;
  }

  async listRunnableProjects(): Promise<string[]> {
    const rows: { project_id: string }[] = await this.#knex('runs')
      .leftJoin('leases', 'leases.project_id', 'runs.project_id')
      .whereIn('runs.state', openStates)
      .andWhere(free =>
        free
          .whereNull('leases.project_id')
          .orWhere('leases.expires_at', '<', databaseNow(this.#knex)),
      )
      .andWhere(ready =>
        ready
          .where('runs.driver', 'engine')
          .orWhereExists(
            this.#knex('run_services')
              .whereRaw('?? = ??', ['run_services.run_id', 'runs.id'])
              .where('run_services.released', true)
              .whereIn('run_services.state', openStates)
              .select(this.#knex.raw('1')),
          ),
      )
      .groupBy('runs.project_id')
      .orderByRaw('min(??)', ['runs.sequence'])
      .select('runs.project_id');
    return rows.map(row => row.project_id);
  }

  async resume(id: string): Promise<void> {
    await this.#knex('runs')
      .where({ id })
      .update({ state: 'running', finished_at: this.#nothing() });
  }

  async end(
    id: string,
    state: 'succeeded' | 'failed',
    at: string,
  ): Promise<boolean> {
    const ended = await this.#knex('runs')
      .where({ id })
      .whereIn('state', openStates)
      .update({ state, finished_at: at });
    return ended > 0;
  }

  async setDriver(id: string, driver: RunDriver): Promise<void> {
    await this.#knex('runs').where({ id }).update({ driver });
  }

  async setServiceState(
    id: string,
    service: string,
    state: RunState,
  ): Promise<void> {
    await this.#knex('run_services')
      .where({ run_id: id, service })
      .update({ state });
  }

  async release(id: string, services: readonly string[]): Promise<void> {
    await this.#knex('run_services')
      .where({ run_id: id })
      .whereIn('service', services)
      .update({ released: true });
  }

  async putPlan(
    id: string,
    service: string,
    steps: readonly ProvisionerStep[],
    at: string,
  ): Promise<void> {
    const existing: StepRow[] = await this.#knex('steps')
      .where({ run_id: id, service })
      .select('*');
    for (const [position, step] of steps.entries()) {
      const known = existing.find(({ key }) => key === step.key);
      const done =
        step.change === 'keep'
          ? { state: 'succeeded', ...this.#noError() }
          : { state: 'pending', ...this.#noError() };
      if (!known) {
        await this.#knex('steps').insert({
          id: randomUUID(),
          run_id: id,
          service,
          position,
          attempts: 0,
          ...step,
          ...done,
          ...(step.change === 'keep' ? { finished_at: at } : {}),
        });
        continue;
      }
      await this.#knex('steps')
        .where({ id: known.id })
        .update({
          position,
          target: step.target,
          ...done,
          // What was created and is now as it must be was still created by this run.
          ...(step.change === 'keep'
            ? { finished_at: known.finished_at ?? at }
            : { change: step.change }),
        });
    }
    await this.#knex('steps')
      .where({ run_id: id, service })
      .whereNot({ state: 'succeeded' })
      .whereNotIn(
        'key',
        steps.map(({ key }) => key),
      )
      .delete();
  }

  async startStep(stepId: string, at: string): Promise<void> {
    await this.#knex('steps')
      .where({ id: stepId })
      .update({
        state: 'running',
        started_at: at,
        finished_at: this.#nothing(),
        ...this.#noError(),
      })
      .increment('attempts', 1);
  }

  async endStep(
    stepId: string,
    outcome: { state: 'succeeded' } | { state: 'failed'; error: BilingualText },
    at: string,
  ): Promise<void> {
    await this.#knex('steps')
      .where({ id: stepId })
      .update({
        state: outcome.state,
        ...(outcome.state === 'failed'
          ? { error: outcome.error.fr, error_en: outcome.error.en }
          : this.#noError()),
        finished_at: at,
      });
  }

  async addLogLine(stepId: string, line: RunStepLogLine): Promise<void> {
    const { at, level, message } = line;
    await this.#knex('step_log_lines').insert({
      step_id: stepId,
      at,
      level,
      message: message.fr,
      message_en: message.en,
    });
  }

  #select(): Knex.QueryBuilder<RunRow> {
    return this.#knex('runs')
      .join('projects', 'projects.id', 'runs.project_id')
      .select('runs.*', 'projects.slug');
  }

  async #load(rows: RunRow[]): Promise<StoredRun[]> {
    const ids = rows.map(({ id }) => id);
    const steps: StepRow[] = await this.#knex('steps')
      .whereIn('run_id', ids)
      .orderBy('position')
      .select('*');
    const logLines: LogLineRow[] = await this.#knex('step_log_lines')
      .whereIn(
        'step_id',
        this.#knex('steps').whereIn('run_id', ids).select('id'),
      )
      .orderBy('sequence')
      .select('*');
    const services = await this.#knex('run_services')
      .whereIn('run_id', ids)
      .orderBy('position')
      .select('*');
    return rows.map(row => runOf(row, { services, steps, logLines }));
  }

  #noError(): { error: Knex.Raw; error_en: Knex.Raw } {
    return { error: this.#nothing(), error_en: this.#nothing() };
  }

  #nothing(): Knex.Raw {
    return this.#knex.raw('null');
  }
}
