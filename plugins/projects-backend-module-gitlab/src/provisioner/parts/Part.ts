import type { StepChange } from '@cloud-pi-native/plugin-projects-common';
import type { StepContext } from '@cloud-pi-native/plugin-projects-node';
import type { CurrentGroup } from './CurrentGroup';

/** One thing of a project on the forge, and how it is brought to what is wanted. */
export interface Part {
  readonly key: string;
  /** Path on the forge, for people. */
  readonly target: string;
  /** What `apply` would do now; `undefined` when the thing is gone and shall be, so that nobody needs to read of it. */
  plan(current: CurrentGroup | undefined): Promise<StepChange | undefined>;
  /** Idempotent. */
  apply(context: StepContext): Promise<void>;
}
