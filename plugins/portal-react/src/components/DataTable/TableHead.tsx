import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiArrowDownLine,
  RiArrowUpDownLine,
  RiArrowUpLine,
} from '@remixicon/react';
import { portalReactTranslationRef } from '../../translation';
import type { DataTableColumn, TableSort } from './types';
import styles from './DataTable.module.css';

const sortIcons = {
  ascending: RiArrowUpLine,
  descending: RiArrowDownLine,
  none: RiArrowUpDownLine,
} as const;

/** Headings; a press sorts, a second one turns the order, a third one takes it away. */
export function TableHead<Row>(props: {
  columns: readonly DataTableColumn<Row>[];
  sort: TableSort | undefined;
  onSort: (sort: TableSort | undefined) => void;
}) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const { columns, sort, onSort } = props;
  return (
    <thead>
      <tr>
        {columns.map(column => {
          const direction =
            sort?.column === column.id ? sort.direction : undefined;
          if (column.sortable === false) {
            return (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.header}
              </th>
            );
          }
          const Icon = sortIcons[direction ?? 'none'];
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align}
              aria-sort={direction}
            >
              <button
                type="button"
                className={styles.sort}
                title={t('table.sortBy', { column: column.header })}
                onClick={() => onSort(nextSort(column.id, direction))}
              >
                {column.header}
                <Icon aria-hidden="true" className={styles.sortIcon} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextSort(
  column: string,
  direction: TableSort['direction'] | undefined,
): TableSort | undefined {
  if (!direction) return { column, direction: 'ascending' };
  if (direction === 'ascending') return { column, direction: 'descending' };
  return undefined;
}
