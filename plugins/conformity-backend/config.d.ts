import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  conformity?: {
    /**
     * Entity reference of the group told of the derogations that are asked for and of those that end; the group
     * `gouvernance` by default.
     */
    governance?: string;
    checks?: {
      /**
       * Folder of the copies of the repositories that the checks read; a folder of the system's temporary one by
       * default. Can be lost at any time.
       */
      workingDirectory?: string;
      /** Applications that the checks read at the same time, 2 by default. */
      concurrency?: number;
      /** When the checks read what changed in the applications of all projects; every five minutes by default. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
