import type { HumanDuration } from '@backstage/types';

export interface Config {
  serviceLevels?: {
    /** Entity reference of the group told of incidents; the group `exploitation` by default. */
    operators?: string;
    /** Hours of service, in Europe/Paris; French public holidays are known. */
    businessHours?: {
      /** `HH:mm`, 09:00 by default. */
      opensAt?: string;
      /** `HH:mm`, 18:00 by default. */
      closesAt?: string;
      /** Days of the week, 1 for Monday; 1 to 5 by default. */
      days?: number[];
      /** Days, `YYYY-MM-DD`, that are off besides public holidays. */
      closedOn?: string[];
    };
    /** How long things are kept; at least three days. */
    retention?: {
      /** What each probe found each time; 7 days by default. */
      samples?: HumanDuration | string;
      /** Minutes of the services; 7 days by default. */
      minutes?: HumanDuration | string;
      /** Hours of the services; 100 days by default. */
      hours?: HumanDuration | string;
      /** Days of the services; five years by default. */
      days?: HumanDuration | string;
    };
    /**
     * Hosts that the probes added on the screen may look at, besides those of the probes below: `host`, `host:port`,
     * and `*.` at the front for any subdomain.
     */
    allowedHosts?: string[];
    /** Probes; one without an address is left out. */
    probes?: Array<{
      /** Lower-case letters, digits and hyphens; the same for ever. */
      id: string;
      /** Name of the `ServiceLevel` that it measures. */
      service: string;
      kind: 'http' | 'tcp' | 'git';
      /** Address, for `http` and `git`; holds no secret. */
      url?: string;
      /** Statuses of a service that works, for `http`; 200 to 399 by default. */
      statuses?: number[];
      /** For `tcp`. */
      host?: string;
      /** For `tcp`. */
      port?: number;
      /** From 5 seconds to an hour; a minute by default. */
      every?: HumanDuration | string;
      /** From a second to a minute; ten seconds by default. */
      timeout?: HumanDuration | string;
    }>;
  };
}
