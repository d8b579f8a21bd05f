import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  Run,
  RunKind,
  RunState,
  RunStepLogLine,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProvisionerStep } from '@cloud-pi-native/plugin-projects-node';

/**
 * Who says when a service of a run may start: the `task` of the enrolment template, one service after the other, or
 * the `engine`, all of them.
 */
export type RunDriver = 'task' | 'engine';

/** A run as it is kept. */
export interface StoredRun extends Run {
  projectId: string;
  driver: RunDriver;
  /** Services that may be started. */
  released: string[];
}

/** Runs, their services, their steps and the logs of these. */
export interface RunStore {
  insert(run: {
    id: string;
    projectId: string;
    kind: RunKind;
    driver: RunDriver;
    requestedBy: string;
    /** In the order they are provided. */
    services: readonly string[];
    at: string;
  }): Promise<void>;
  get(id: string): Promise<StoredRun | undefined>;
  /** Newest first. */
  listByProject(projectId: string, limit: number): Promise<StoredRun[]>;
  /** The oldest run of the project that has not ended. */
  getOpen(projectId: string): Promise<StoredRun | undefined>;
  /** The enrolment of the project. */
  getEnrolment(projectId: string): Promise<StoredRun | undefined>;
  /** Projects with a run that can go on now, oldest run first. */
  listRunnableProjects(): Promise<string[]>;

  /** The run goes on, even when it had ended. */
  resume(id: string): Promise<void>;
  /** Ends the run; `false` when it had ended already. */
  end(id: string, state: 'succeeded' | 'failed', at: string): Promise<boolean>;
  setDriver(id: string, driver: RunDriver): Promise<void>;
  setServiceState(id: string, service: string, state: RunState): Promise<void>;
  release(id: string, services: readonly string[]): Promise<void>;

  /**
   * Brings the steps of a service to a new plan. What is planned again waits for its turn; what is as it must be has
   * succeeded; what is planned no more and was not done is forgotten.
   */
  putPlan(
    id: string,
    service: string,
    steps: readonly ProvisionerStep[],
    at: string,
  ): Promise<void>;
  startStep(stepId: string, at: string): Promise<void>;
  endStep(
    stepId: string,
    outcome: { state: 'succeeded' } | { state: 'failed'; error: BilingualText },
    at: string,
  ): Promise<void>;
  addLogLine(stepId: string, line: RunStepLogLine): Promise<void>;
}
