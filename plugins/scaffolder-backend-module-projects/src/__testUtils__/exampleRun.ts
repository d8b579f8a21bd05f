import type {
  Run,
  RunState,
  RunStep,
} from '@cloud-pi-native/plugin-projects-common';

/** A step of {@link exampleRun}. */
export function exampleStep(change: Partial<RunStep> = {}): RunStep {
  return {
    id: 'step-1',
    service: 'gitlab',
    key: 'group',
    change: 'create',
    target: 'mi/projets/vigie',
    state: 'running',
    attempts: 1,
    log: [],
    ...change,
  };
}

/** A run of an enrolment whose services are all in one state. */
export function exampleRun(
  state: RunState,
  steps: RunStep[] = [],
  services: string[] = ['gitlab', 'gitops'],
): Run {
  return {
    id: 'run-1',
    projectSlug: 'vigie',
    kind: 'enrolment',
    state,
    requestedBy: 'user:default/sophie.service',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...(state === 'succeeded' || state === 'failed'
      ? { finishedAt: '2026-01-01T00:00:09.000Z' }
      : {}),
    services: services.map(service => ({ service, state })),
    steps,
  };
}
