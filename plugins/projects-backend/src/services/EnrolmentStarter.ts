import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ProjectsDatabase } from '../stores';
import {
  type ScaffolderTasks,
  scaffolderTimeoutMilliseconds,
} from './ScaffolderTasks';

/** A process that was killed while it started a task keeps the others from it for this long: two calls and a bit. */
const claimMilliseconds = 2.5 * scaffolderTimeoutMilliseconds;

/**
 * Starts one task per approved request. The approval is committed before the task exists, so a process may die in
 * between: whoever comes next first looks whether the task was started, then starts it.
 */
export class EnrolmentStarter {
  readonly #database: ProjectsDatabase;
  readonly #tasks: ScaffolderTasks;
  readonly #logger: LoggerService;

  static create(options: {
    database: ProjectsDatabase;
    tasks: ScaffolderTasks;
    logger: LoggerService;
  }): EnrolmentStarter {
    return new EnrolmentStarter(options);
  }

  private constructor(options: Parameters<typeof EnrolmentStarter.create>[0]) {
    this.#database = options.database;
    this.#tasks = options.tasks;
    this.#logger = options.logger;
  }

  /** Starts the task in the background; the reconciler tries again when it cannot be started now. */
  startSoon(requestId: string): void {
    void this.start(requestId);
  }

  /** Never throws. */
  async start(requestId: string): Promise<void> {
    try {
      const claim = await this.#database.requests.claimTask(
        requestId,
        claimMilliseconds,
      );
      if (!claim) return;
      try {
        const started = claim.before
          ? await this.#tasks.find(requestId)
          : undefined;
        await this.#database.requests.setTask(
          requestId,
          started ?? (await this.#tasks.start(requestId)),
        );
      } catch (error) {
        await this.#database.requests.endTaskClaim(requestId);
        throw error;
      }
    } catch (error) {
      this.#logger.error(
        `The enrolment of the request ${requestId} could not be started in the scaffolder and will be tried again: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}
