import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  canel?: {
    /** The register of applications of the ministry. Not read as long as its address is not given. */
    refapp?: {
      /** Address of RefApp, without `/api/v2`. */
      baseUrl?: string;
      /**
       * Service token that reads the applications, their relations and their data.
       * @visibility secret
       */
      token?: string;
      /** When it is read. Default: every 15 minutes; all of it once a day, what changed the other times. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** A reading that would remove more than this share of its applications is refused. Default: 10 (%). */
      rejectRemovalsAbovePercentage?: number;
    };
  };
}
