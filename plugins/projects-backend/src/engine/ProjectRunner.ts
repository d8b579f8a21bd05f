import type { Lease, ProjectsDatabase } from '../stores';
import type { Provisioners } from './Provisioners';
import type { RunOutcomes } from './RunOutcomes';
import type { ServiceRunner } from './ServiceRunner';

/** Carries out the runs of one project, one after the other, as far as they can go now. */
export class ProjectRunner {
  readonly #database: ProjectsDatabase;
  readonly #provisioners: Provisioners;
  readonly #serviceRunner: ServiceRunner;
  readonly #outcomes: RunOutcomes;

  static create(options: {
    database: ProjectsDatabase;
    provisioners: Provisioners;
    serviceRunner: ServiceRunner;
    outcomes: RunOutcomes;
  }): ProjectRunner {
    return new ProjectRunner(options);
  }

  private constructor(options: Parameters<typeof ProjectRunner.create>[0]) {
    this.#database = options.database;
    this.#provisioners = options.provisioners;
    this.#serviceRunner = options.serviceRunner;
    this.#outcomes = options.outcomes;
  }

  async run(lease: Lease, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const run = await this.#database.runs.getOpen(lease.projectId);
      if (!run) return;
      const service = this.#provisioners.nextOf(run);
      if (service) {
        const outcome = await this.#serviceRunner.run(
          lease,
          run,
          service,
          signal,
        );
        if (outcome.state === 'failed') {
          await this.#outcomes.fail(run, {
            service,
            error: outcome.error,
            lease,
          });
        }
        continue;
      }
      const isDone = run.services.every(({ state }) => state === 'succeeded');
      // The enrolment template asks for the next service, or for the activation.
      if (run.driver === 'task' || !isDone) return;
      await this.#outcomes.finish(run, { lease });
    }
  }
}
