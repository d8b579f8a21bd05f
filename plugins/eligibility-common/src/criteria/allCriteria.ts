import { administrativeCriteria } from './administrativeCriteria';
import { buildCriteria } from './buildCriteria';
import type { Criterion } from './Criterion';
import { deploymentCriteria } from './deploymentCriteria';
import { sourceCriteria } from './sourceCriteria';
import { teamCriteria } from './teamCriteria';

/** Every criterion of the offer, in the order in which they are asked. @public */
export const allCriteria: readonly Criterion[] = [
  ...administrativeCriteria,
  ...buildCriteria,
  ...deploymentCriteria,
  ...sourceCriteria,
  ...teamCriteria,
];
