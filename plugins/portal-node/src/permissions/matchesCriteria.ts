import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';

/**
 * Evaluates the criteria of a {@link ResourceFilter} on one thing in memory, leaf by leaf.
 * The SQL of a store says the same with `AND`, `OR` and `NOT`.
 *
 * @public
 */
export function matchesCriteria<TQuery>(
  criteria: PermissionCriteria<TQuery>,
  matches: (query: TQuery) => boolean,
): boolean {
  if (isAndCriteria(criteria)) {
    return criteria.allOf.every(child => matchesCriteria(child, matches));
  }
  if (isOrCriteria(criteria)) {
    return criteria.anyOf.some(child => matchesCriteria(child, matches));
  }
  if (isNotCriteria(criteria)) {
    return !matchesCriteria(criteria.not, matches);
  }
  return matches(criteria);
}
