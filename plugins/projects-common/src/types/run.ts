import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** A run carries out one change of a project on the outside world. One at a time per project. @public */
export const runKinds = ['enrolment', 'update', 'archive', 'restore'] as const;
/** @public */
export type RunKind = (typeof runKinds)[number];

/** @public */
export const runStates = ['pending', 'running', 'succeeded', 'failed'] as const;
/** @public */
export type RunState = (typeof runStates)[number];

/** A service of a project: `gitlab`, `gitops`, `mirrors`, `catalog`, later `vault`, `harbor`… @public */
export type ServiceName = string;

/** A line of the log of a step, without secrets. Whoever provides the service writes it in both languages. @public */
export interface RunStepLogLine {
  at: string;
  level: 'info' | 'warning' | 'error';
  message: BilingualText;
}

/** One idempotent step, with a state, a log without secrets, and a retry of its own. @public */
export interface RunStep {
  id: string;
  service: ServiceName;
  /** Stable within its service, for example `repository:api`. */
  key: string;
  change: StepChange;
  /** What it touches on the outside, for people: a path, an address. */
  target: string;
  state: RunState;
  attempts: number;
  /** Why the last attempt failed; names the outside system. */
  error?: BilingualText;
  startedAt?: string;
  finishedAt?: string;
  log: RunStepLogLine[];
}

/** @public */
export type StepChange = 'create' | 'update' | 'remove' | 'keep';

/** Where a run is with one service. Its steps are known once it has started. @public */
export interface RunService {
  service: ServiceName;
  /** `pending` while the service waits for its turn, or for the enrolment to ask for it. */
  state: RunState;
}

/** @public */
export interface Run {
  id: string;
  projectSlug: string;
  kind: RunKind;
  state: RunState;
  /** Entity reference of who asked. */
  requestedBy: string;
  createdAt: string;
  finishedAt?: string;
  /** In the order they are provided. A service is done when its state is `succeeded`, not when it has no step. */
  services: RunService[];
  steps: RunStep[];
}

/** A line of a plan, shown before anything is done. @public */
export interface PlannedStep {
  service: ServiceName;
  key: string;
  change: StepChange;
  /** What it touches on the outside, for people: a path, an address. */
  target: string;
}

/** State of one service of a project. @public */
export interface ServiceStatus {
  service: ServiceName;
  state:
    | 'absent'
    | 'pending'
    | 'running'
    | 'ready'
    | 'failed'
    | 'waiting'
    | 'archived'
    | 'unknown';
  /** Why; what an outside system said is quoted as it said it. */
  detail?: BilingualText;
  /** Addresses where a person can go. */
  links: { title: string; url: string }[];
  /** Steps of the last run that touched this service. */
  steps: RunStep[];
}
