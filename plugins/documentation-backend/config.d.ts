import type { HumanDuration } from '@backstage/types';

export interface Config {
  documentation?: {
    feedback?: {
      /** How long an answer is kept after its last change. Default: two years. */
      retention?: HumanDuration | string;
    };
  };
}
