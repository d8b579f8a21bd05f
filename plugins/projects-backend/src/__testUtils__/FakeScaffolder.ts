import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { projectsServiceRef } from '@cloud-pi-native/plugin-projects-node';
import express from 'express';
import Router from 'express-promise-router';

interface FakeTask {
  id: string;
  status: 'open' | 'processing' | 'completed' | 'failed' | 'cancelled';
  spec: {
    parameters: { requestId: string };
    templateInfo: { entityRef: string };
  };
}

/**
 * A scaffolder that carries out the enrolment template: reserve, provision each service, activate. It can be told to
 * refuse tasks, or to leave them alone so that a test decides how far they go.
 */
export class FakeScaffolder {
  readonly tasks: FakeTask[] = [];
  /** Called when a task is asked for; throws to refuse it. */
  beforeStart: () => void = () => undefined;
  /** Whether tasks are carried out. */
  isWorking = true;

  constructor(private readonly services: readonly string[]) {}

  readonly feature = createBackendPlugin({
    pluginId: 'scaffolder',
    register: env => {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          http: coreServices.httpRouter,
          projects: projectsServiceRef,
        },
        init: async ({ auth, http, projects }) => {
          const router = Router();
          router.use(express.json());
          router.post('/v2/tasks', (req, res) => {
            this.beforeStart();
            const task = this.start(
              req.body.values.requestId,
              req.body.templateRef,
            );
            if (this.isWorking) {
              void auth
                .getOwnServiceCredentials()
                .then(async credentials =>
                  this.#carryOut(task, projects, { credentials }),
                );
            }
            res.status(201).json({ id: task.id });
          });
          router.get('/v2/tasks', (_, res) => {
            res.json({ tasks: [...this.tasks].reverse() });
          });
          router.get('/v2/tasks/:id', (req, res) => {
            const task = this.tasks.find(({ id }) => id === req.params.id);
            if (task) res.json(task);
            else res.status(404).json({ error: { message: 'no such task' } });
          });
          http.use(router);
        },
      });
    },
  });

  /** A task that nobody carries out yet. */
  start(
    requestId: string,
    entityRef = 'template:default/enrolement',
  ): FakeTask {
    const task: FakeTask = {
      id: `task-${this.tasks.length + 1}`,
      status: 'processing',
      spec: { parameters: { requestId }, templateInfo: { entityRef } },
    };
    this.tasks.push(task);
    return task;
  }

  async #carryOut(
    task: FakeTask,
    projects: typeof projectsServiceRef.T,
    options: Parameters<typeof projects.getRun>[1],
  ): Promise<void> {
    try {
      const { requestId } = task.spec.parameters;
      const { run } = await projects.reserve(requestId, options);
      for (const service of this.services) {
        await projects.provision(run.id, service, options);
        for (;;) {
          const { services } = await projects.getRun(run.id, options);
          const state = services.find(one => one.service === service)?.state;
          if (state === 'succeeded') break;
          if (state === 'failed') throw new Error(`${service} failed`);
          await new Promise(resolve => setTimeout(resolve, 10));
        }
      }
      await projects.activate(run.id, options);
      task.status = 'completed';
    } catch {
      task.status = 'failed';
    }
  }
}
