import type { HumanDuration } from '@backstage/types';

export interface Config {
  forge: {
    /** The secondary forge of the offer. */
    gitlab: {
      /** Address of GitLab, without `/api/v4`. */
      baseUrl: string;
      /**
       * Access token with the scope `api`, owner of the root group.
       * @visibility secret
       */
      token: string;
      /** Path of the group that holds the group of every project. */
      projectsRoot: string;
      /** Longest time for one request. Default: 30 seconds. */
      timeout?: HumanDuration | string;
    };
  };
}
