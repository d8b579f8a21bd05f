import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ProjectsDatabase } from '../stores';
import type { EnrolmentService } from './EnrolmentService';
import type { EnrolmentStarter } from './EnrolmentStarter';
import type { ScaffolderTasks } from './ScaffolderTasks';

const cancelled = {
  fr: 'Quelqu’un a annulé la tâche de l’enrôlement ; rejouez un service pour continuer',
  en: 'Somebody cancelled the task of the enrolment; retry a service to go on',
};

/**
 * Compares the requests under enrolment with their tasks, so that each one comes to an end: a request without a task
 * gets one, a task that ended too early hands over to the engine, a cancelled one leaves a project that can be retried.
 * Every action can be repeated, so that each replica runs one.
 */
export class EnrolmentReconciler {
  readonly #database: ProjectsDatabase;
  readonly #starter: EnrolmentStarter;
  readonly #tasks: ScaffolderTasks;
  readonly #enrolment: EnrolmentService;
  readonly #logger: LoggerService;

  static create(options: {
    database: ProjectsDatabase;
    starter: EnrolmentStarter;
    tasks: ScaffolderTasks;
    enrolment: EnrolmentService;
    logger: LoggerService;
  }): EnrolmentReconciler {
    return new EnrolmentReconciler(options);
  }

  private constructor(
    options: Parameters<typeof EnrolmentReconciler.create>[0],
  ) {
    this.#database = options.database;
    this.#starter = options.starter;
    this.#tasks = options.tasks;
    this.#enrolment = options.enrolment;
    this.#logger = options.logger;
  }

  async reconcile(): Promise<void> {
    for (const request of await this.#database.requests.listEnrolling()) {
      try {
        await this.#reconcile(request);
      } catch (error) {
        this.#logger.warn(
          `The enrolment of the request ${
            request.id
          } could not be compared with its task: ${stringifyError(error)}`,
        );
      }
    }
  }

  async #reconcile(request: { id: string; taskId?: string }): Promise<void> {
    if (!request.taskId) {
      await this.#starter.start(request.id);
      return;
    }
    switch (await this.#tasks.getState(request.taskId)) {
      case 'live':
        return;
      case 'cancelled':
        await this.#enrolment.giveUp(request.id, cancelled);
        return;
      default:
        this.#logger.warn(
          `The task ${request.taskId} of the request ${request.id} ended before the project was active; the engine goes on`,
        );
        await this.#enrolment.takeOver(request.id);
    }
  }
}
