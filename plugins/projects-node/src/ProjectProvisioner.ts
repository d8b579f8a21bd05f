import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  PlannedStep,
  Project,
  ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';

/** The project as it must be, with what must no longer be. @public */
export interface DesiredProject extends Omit<Project, 'allowed' | 'state'> {
  /** `archived`: everything is kept, nothing runs. */
  lifecycle: 'active' | 'archived';
  /** Taken out of the project since; a provisioner removes them from its service, keeping data where it can. */
  removed: {
    repositories: Project['repositories'];
    environments: Project['environments'];
    members: Project['members'];
  };
}

/** Given to a provisioner while it applies a step. @public */
export interface StepContext {
  /** Goes to the log of the step, which people read in their language: no secret, whole sentences. */
  log(level: 'info' | 'warning' | 'error', message: BilingualText): void;
  signal: AbortSignal;
}

/** A step within its service. @public */
export type ProvisionerStep = Omit<PlannedStep, 'service'>;

/**
 * Provides one service of a project. Called by one run at a time per project, on any replica, and possibly again
 * after the process was killed in the middle of a step: every `apply` is idempotent.
 *
 * @public
 */
export interface ProjectProvisioner {
  readonly service: string;
  /** Services that come before this one. */
  readonly after: readonly string[];
  /** Steps that bring the service to the desired project, in order; `keep` for what is already as it must be. Reads only. */
  plan(project: DesiredProject): Promise<ProvisionerStep[]>;
  /**
   * Carries out one step of the plan, by its key. Throws a `BilingualError` that names the outside system, why it
   * failed and what to do; the message of any other error is shown as it is in both languages.
   */
  apply(
    project: DesiredProject,
    step: ProvisionerStep,
    context: StepContext,
  ): Promise<void>;
  /** The service as it is now. Reads only. */
  status(
    project: DesiredProject,
  ): Promise<Omit<ServiceStatus, 'service' | 'steps'>>;
}
