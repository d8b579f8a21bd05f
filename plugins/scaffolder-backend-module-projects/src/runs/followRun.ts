import { setTimeout as sleep } from 'node:timers/promises';
import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type {
  Run,
  RunState,
  RunStep,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { patiently } from './patiently';
import { StepTeller } from './StepTeller';

/** Time between two looks at a run, in milliseconds. */
const pollIntervalMs = 500;

/** How a task follows a run. */
export interface FollowOptions {
  projects: ProjectsService;
  credentials: BackstageCredentials;
  logger: Pick<LoggerService, 'info' | 'warn' | 'error'>;
  signal?: AbortSignal;
  /** Only this service of the run; the whole run otherwise. */
  service?: string;
}

/**
 * Follows a run to its end, copying the log of its steps in French. Throws when a step failed, with what each one said,
 * in French too: a task has one log for all its readers, and the page of the project has both languages. The run goes
 * on by itself in the projects backend: a task that is cancelled or killed leaves it alone.
 */
export async function followRun(
  runId: string,
  options: FollowOptions,
): Promise<Run> {
  const { projects, credentials, logger, signal, service } = options;
  const teller = StepTeller.create({ logger });
  for (;;) {
    const run = await patiently(() => projects.getRun(runId, { credentials }), {
      logger,
      signal,
    });
    const steps = run.steps.filter(
      step => service === undefined || step.service === service,
    );
    steps.forEach(step => teller.tell(step));
    const state = stateOf(run, service);
    if (state === 'succeeded') return run;
    if (state === 'failed') throw new Error(explainFailure(service, steps));
    await sleep(pollIntervalMs, undefined, { signal });
  }
}

function stateOf(run: Run, service: string | undefined): RunState {
  if (service === undefined) return run.state;
  const found = run.services.find(({ service: name }) => name === service);
  // A run that ended without the service never will have it.
  return found?.state ?? (run.finishedAt ? 'failed' : 'pending');
}

function explainFailure(
  service: string | undefined,
  steps: readonly RunStep[],
): string {
  const causes = steps
    .filter(({ state }) => state === 'failed')
    .map(({ target, error }) => `${target} : ${error?.fr ?? 'cause inconnue'}`);
  const what = service ? `Le service ${service}` : 'Le changement';
  return [
    `${what} a échoué. Ce qui était fait est gardé ; il se rejoue depuis la page du projet.`,
    ...causes,
  ].join('\n');
}
