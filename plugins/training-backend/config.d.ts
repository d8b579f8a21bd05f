import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  training?: {
    /** Entity reference of the group told of proofs that nobody else leads; the group `service-team` by default. */
    serviceTeam?: string;
    /** Days without doing anything after which a person counts as stopped in a path, 30 by default. */
    idleDays?: number;
    /** When the portal looks for automatic proofs of those who wait for one; every ten minutes by default. */
    checks?: {
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
