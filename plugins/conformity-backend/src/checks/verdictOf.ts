import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { CheckVerdict } from './Check';

/** What a check saw. */
export interface Sight {
  /** How many things it looked at. */
  looked: number;
  failures: readonly CheckFinding[];
  /** What it could not read. */
  problems?: readonly CheckFinding[];
  /** What to say when there was nothing to look at. */
  nothing: BilingualText;
}

/**
 * Fails as soon as one thing fails. Cannot tell when there is nothing to look at, or when something could not be read:
 * what was not seen is not said to be right.
 */
export function verdictOf(sight: Sight): CheckVerdict {
  const { looked, failures, problems = [], nothing } = sight;
  if (failures.length > 0) {
    return { outcome: 'fail', findings: [...failures, ...problems] };
  }
  if (problems.length > 0) {
    return { outcome: 'unknown', findings: [...problems] };
  }
  return looked === 0
    ? { outcome: 'unknown', findings: [{ message: nothing }] }
    : { outcome: 'pass', findings: [] };
}
