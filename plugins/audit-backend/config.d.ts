import type { HumanDuration } from '@backstage/types';

export interface Config {
  audit?: {
    /** How long events are kept. Default: three years. */
    retention?: HumanDuration | string;
  };
}
