import type {
  HeatMapAnswer,
  HeatMapRow,
} from '@cloud-pi-native/plugin-conformity-common';
import type { SeenApplication } from '@cloud-pi-native/plugin-canel-node';
import type { SeenList } from '../access/SeenApplications';
import type { PortfolioTable } from '../table/ConformityTable';
import { filterPortfolio, type PortfolioFilter } from './filterPortfolio';

/** What the applications can be sorted by. */
export type HeatMapSort = 'title' | 'zone' | 'owner' | 'P' | 'I' | 'ready';

export interface HeatMapOrder {
  sort?: HeatMapSort;
  order?: 'asc' | 'desc';
}

const collator = new Intl.Collator('fr', {
  numeric: true,
  sensitivity: 'base',
});

/** A page of the heat map. */
export function heatMapOf(
  table: PortfolioTable,
  seen: SeenList,
  filter: PortfolioFilter,
  page: HeatMapOrder & { offset: number; limit: number },
): HeatMapAnswer {
  const rows = heatMapRows(table, seen, filter, page);
  const { offset, limit } = page;
  return {
    requirements: table.requirements.items.map(({ key }) => key),
    rows: rows.slice(offset, offset + limit),
    total: rows.length,
  };
}

/** The rows that a filter leaves, in the order asked for; what is not known comes last, and equals come by title. */
export function heatMapRows(
  table: PortfolioTable,
  seen: SeenList,
  filter: PortfolioFilter,
  { sort = 'title', order = 'asc' }: HeatMapOrder,
): HeatMapRow[] {
  const rows = filterPortfolio(seen, filter).map(item => rowOf(table, item));
  const direction = order === 'asc' ? 1 : -1;
  if (sort === 'title') return order === 'asc' ? rows : rows.reverse();
  return rows
    .map(row => ({ row, key: sortKey(row, sort, seen) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return direction * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function rowOf(table: PortfolioTable, item: SeenApplication): HeatMapRow {
  const { ref: application, title, zone, owner } = item;
  const { states, P, I, isReady } = table.rowOf(application);
  return { application, title, zone, owner, states, P, I, isReady };
}

function sortKey(
  row: HeatMapRow,
  sort: Exclude<HeatMapSort, 'title'>,
  { titles }: SeenList,
): string | number | undefined {
  switch (sort) {
    case 'zone':
    case 'owner': {
      const ref = row[sort];
      return ref === undefined ? undefined : titles[ref] ?? ref;
    }
    case 'ready':
      return Number(row.isReady);
    default:
      return row[sort];
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}
