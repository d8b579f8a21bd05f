import type { AuthService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { PluginClient } from '@cloud-pi-native/plugin-portal-node';

/** Where a task is, for the enrolment. */
export type TaskState = 'live' | 'completed' | 'failed' | 'cancelled' | 'gone';

interface Task {
  id: string;
  status: string;
  spec?: {
    parameters?: { requestId?: string };
    templateInfo?: { entityRef?: string };
  };
}

/** Longest wait for an answer of the scaffolder. */
export const scaffolderTimeoutMilliseconds = 10_000;

/** Tasks read back to find one that was started by a process that did not live to note it. */
const recentTasks = 200;

const endStates: Record<string, TaskState> = {
  completed: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
  skipped: 'failed',
};

/** The door to the scaffolder: tasks of the enrolment template. */
export class ScaffolderTasks {
  readonly #client: PluginClient;
  readonly #auth: AuthService;
  readonly #templateRef: string;

  static create(options: {
    client: PluginClient;
    auth: AuthService;
    /** Entity reference of the template. */
    templateRef: string;
  }): ScaffolderTasks {
    return new ScaffolderTasks(options);
  }

  private constructor(options: Parameters<typeof ScaffolderTasks.create>[0]) {
    this.#client = options.client;
    this.#auth = options.auth;
    this.#templateRef = options.templateRef;
  }

  /** Starts the enrolment of the request and answers the identifier of the task. */
  async start(requestId: string): Promise<string> {
    const { id } = await this.#client.request<{ id: string }>(
      'POST',
      '/v2/tasks',
      {
        credentials: await this.#auth.getOwnServiceCredentials(),
        body: { templateRef: this.#templateRef, values: { requestId } },
        signal: AbortSignal.timeout(scaffolderTimeoutMilliseconds),
      },
    );
    return id;
  }

  /** The task that enrols the request, when there is one among the latest. */
  async find(requestId: string): Promise<string | undefined> {
    const { tasks } = await this.#client.request<{ tasks: Task[] }>(
      'GET',
      '/v2/tasks',
      {
        credentials: await this.#auth.getOwnServiceCredentials(),
        query: { order: 'desc:created_at', limit: recentTasks },
        signal: AbortSignal.timeout(scaffolderTimeoutMilliseconds),
      },
    );
    return tasks.find(
      ({ spec }) =>
        spec?.templateInfo?.entityRef === this.#templateRef &&
        spec.parameters?.requestId === requestId,
    )?.id;
  }

  async getState(taskId: string): Promise<TaskState> {
    try {
      const { status } = await this.#client.request<Task>(
        'GET',
        `/v2/tasks/${encodeURIComponent(taskId)}`,
        { credentials: await this.#auth.getOwnServiceCredentials() },
      );
      return endStates[status] ?? 'live';
    } catch (error) {
      if (error instanceof ResponseError && error.statusCode === 404) {
        return 'gone';
      }
      throw error;
    }
  }
}
