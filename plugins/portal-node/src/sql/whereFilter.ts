import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { Knex } from 'knex';
import type { ResourceFilter } from '../permissions';

/**
 * Narrows a query to what the caller may see: the SQL twin of the rules that decide on one row, so that a list holds
 * exactly the rows that can be opened. `leaf` adds the condition of one rule.
 *
 * @public
 */
export function whereFilter<TQuery>(
  builder: Knex.QueryBuilder,
  filter: ResourceFilter<TQuery>,
  leaf: (builder: Knex.QueryBuilder, query: TQuery) => void,
): void {
  switch (filter.kind) {
    case 'everything':
      return;
    case 'nothing':
      builder.whereRaw('1 = 0');
      return;
    default:
      builder.where(group => whereCriteria(group, filter.criteria, leaf));
  }
}

function whereCriteria<TQuery>(
  builder: Knex.QueryBuilder,
  criteria: PermissionCriteria<TQuery>,
  leaf: (builder: Knex.QueryBuilder, query: TQuery) => void,
): void {
  if (isAndCriteria(criteria)) {
    for (const child of criteria.allOf) {
      builder.andWhere(group => whereCriteria(group, child, leaf));
    }
  } else if (isOrCriteria(criteria)) {
    for (const child of criteria.anyOf) {
      builder.orWhere(group => whereCriteria(group, child, leaf));
    }
  } else if (isNotCriteria(criteria)) {
    builder.whereNot(group => whereCriteria(group, criteria.not, leaf));
  } else {
    leaf(builder, criteria);
  }
}
