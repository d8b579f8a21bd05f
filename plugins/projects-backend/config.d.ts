import type { HumanDuration } from '@backstage/types';

export interface Config {
  portal: {
    /** Terms of use (CGU) that every applicant accepts. */
    terms: {
      /** Version in force; a request keeps the one it accepted. */
      version: string;
      /** Where they can be read. */
      url: string;
    };
  };
  projects?: {
    /** Entity reference of the group told of new requests. Default: `group:default/service-team`. */
    serviceTeam?: string;
    enrolment?: {
      /** Template that an approval starts. Default: `template:default/enrolement`. */
      template?: string;
      /** How often approved requests are compared with their tasks. Default: 10 seconds. */
      reconcileEvery?: HumanDuration | string;
    };
    runs?: {
      /** How often each replica looks for runs to take up. Default: 2 seconds. */
      pollEvery?: HumanDuration | string;
      /** How long after a replica was killed another one takes its runs up. Default: 10 seconds. */
      lease?: HumanDuration | string;
      /** Projects at work at the same time on one replica. Default: 20. */
      concurrency?: number;
      /** Longest time of one step. Default: 10 minutes. */
      stepTimeout?: HumanDuration | string;
    };
    /** How long a project may take to appear in the catalog. Default: 2 minutes. */
    catalogTimeout?: HumanDuration | string;
  };
}
