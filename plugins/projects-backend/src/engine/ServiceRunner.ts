import {
  BilingualError,
  type BilingualText,
} from '@cloud-pi-native/plugin-portal-common';
import type { RunStep } from '@cloud-pi-native/plugin-projects-common';
import type {
  DesiredProject,
  ProjectProvisioner,
  StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import type { Lease, ProjectsDatabase, Stores, StoredRun } from '../stores';
import type { Provisioners } from './Provisioners';
import { describeFailure } from './describeFailure';
import { scrubText } from './scrubSecrets';

/** Key of the step that stands for a plan that could not be made. */
const planKey = 'plan';

/** How one service of a run ended. */
export type ServiceOutcome =
  | { state: 'succeeded' }
  | { state: 'failed'; error: BilingualText };

/** Brings one service of a project to what it must be: plans, then carries out the steps in order. */
export class ServiceRunner {
  readonly #database: ProjectsDatabase;
  readonly #provisioners: Provisioners;
  readonly #stepTimeoutMilliseconds: number;

  static create(options: {
    database: ProjectsDatabase;
    provisioners: Provisioners;
    stepTimeoutMilliseconds: number;
  }): ServiceRunner {
    return new ServiceRunner(options);
  }

  private constructor(options: Parameters<typeof ServiceRunner.create>[0]) {
    this.#database = options.database;
    this.#provisioners = options.provisioners;
    this.#stepTimeoutMilliseconds = options.stepTimeoutMilliseconds;
  }

  /**
   * Carries the service out. A service taken up again after a kill or a failure is planned again: what was done is
   * found as it must be. Throws when the lease is lost or the signal aborts; everything is then left as it is.
   */
  async run(
    lease: Lease,
    run: StoredRun,
    service: string,
    signal: AbortSignal,
  ): Promise<ServiceOutcome> {
    const write = async (work: (stores: Stores) => Promise<void>) =>
      this.#database.transactionUnder(lease, work);
    await write(async ({ runs }) => {
      await runs.setServiceState(run.id, service, 'running');
      await runs.resume(run.id);
    });

    const project = await this.#database.projects.getDesired(run.projectId);
    if (!project) throw new Error(`The project of run ${run.id} is gone`);
    const planned = await this.#plan(run, service, project, signal, write);
    if (planned.state === 'failed') return planned;

    for (const step of await this.#pendingSteps(run.id, service)) {
      const outcome = await this.#apply(
        planned.provisioner,
        project,
        step,
        signal,
        write,
      );
      if (outcome.state === 'failed') return outcome;
    }
    await write(async ({ runs }) => {
      await runs.setServiceState(run.id, service, 'succeeded');
    });
    return { state: 'succeeded' };
  }

  async #plan(
    run: StoredRun,
    service: string,
    project: DesiredProject,
    signal: AbortSignal,
    write: (work: (stores: Stores) => Promise<void>) => Promise<void>,
  ): Promise<
    | { state: 'planned'; provisioner: ProjectProvisioner }
    | { state: 'failed'; error: BilingualText }
  > {
    try {
      const provisioner = this.#provisioners.get(service);
      const steps = await this.#limited(signal, service, planKey, async () =>
        provisioner.plan(project),
      );
      await write(async ({ runs }) =>
        runs.putPlan(run.id, service, steps, now()),
      );
      return { state: 'planned', provisioner };
    } catch (failure) {
      signal.throwIfAborted();
      const error = describeFailure(failure);
      await write(async ({ runs }) => {
        await runs.putPlan(
          run.id,
          service,
          [{ key: planKey, change: 'update', target: service }],
          now(),
        );
      });
      const [step] = await this.#pendingSteps(run.id, service);
      await write(async ({ runs }) => {
        await runs.startStep(step.id, now());
        await runs.endStep(step.id, { state: 'failed', error }, now());
        await runs.addLogLine(step.id, {
          at: now(),
          level: 'error',
          message: error,
        });
      });
      return { state: 'failed', error };
    }
  }

  async #apply(
    provisioner: ProjectProvisioner,
    project: DesiredProject,
    step: RunStep,
    signal: AbortSignal,
    write: (work: (stores: Stores) => Promise<void>) => Promise<void>,
  ): Promise<ServiceOutcome> {
    signal.throwIfAborted();
    await write(async ({ runs }) => runs.startStep(step.id, now()));
    // Lines are written in the order they are given.
    let written: Promise<void> = Promise.resolve();
    const log: StepContext['log'] = (level, message) => {
      const line = { at: now(), level, message: scrubText(message) };
      written = written.then(async () =>
        write(async ({ runs }) => runs.addLogLine(step.id, line)),
      );
      written.catch(() => undefined);
    };
    const { key, change, target } = step;
    let outcome: ServiceOutcome;
    try {
      await this.#limited(signal, step.service, key, async limitedSignal =>
        provisioner.apply(
          project,
          { key, change, target },
          { log, signal: limitedSignal },
        ),
      );
      outcome = { state: 'succeeded' };
    } catch (failure) {
      signal.throwIfAborted();
      const error = describeFailure(failure);
      log('error', error);
      outcome = { state: 'failed', error };
    }
    signal.throwIfAborted();
    await written;
    await write(async ({ runs }) => runs.endStep(step.id, outcome, now()));
    return outcome;
  }

  async #pendingSteps(runId: string, service: string): Promise<RunStep[]> {
    const run = await this.#database.runs.get(runId);
    return (run?.steps ?? []).filter(
      step => step.service === service && step.state === 'pending',
    );
  }

  /** An outside system that never answers must not hold the project for ever. */
  async #limited<T>(
    signal: AbortSignal,
    service: string,
    key: string,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const timeout = AbortSignal.timeout(this.#stepTimeoutMilliseconds);
    const limited = AbortSignal.any([signal, timeout]);
    let stopWaiting: () => void = () => undefined;
    const aborted = new Promise<never>((_, reject) => {
      stopWaiting = () =>
        reject(
          timeout.aborted
            ? tooLong(service, key, this.#stepTimeoutMilliseconds / 1000)
            : limited.reason,
        );
      if (limited.aborted) stopWaiting();
      else limited.addEventListener('abort', stopWaiting, { once: true });
    });
    try {
      return await Promise.race([work(limited), aborted]);
    } finally {
      limited.removeEventListener('abort', stopWaiting);
    }
  }
}

function tooLong(
  service: string,
  key: string,
  seconds: number,
): BilingualError {
  return new BilingualError({
    fr: `${service} : l’étape « ${key} » a duré plus de ${seconds} secondes ; vérifiez que le système extérieur répond, puis rejouez`,
    en: `${service}: the step '${key}' took more than ${seconds} seconds; check that the outside system answers, then retry`,
  });
}

function now(): string {
  return new Date().toISOString();
}
