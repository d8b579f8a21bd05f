import { useMemo, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormats } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { cellTextOf, selectRows } from './rows';
import { TableHead } from './TableHead';
import { TablePager } from './TablePager';
import { TableToolbar } from './TableToolbar';
import type { DataTableColumn } from './types';
import { useTableChoices } from './useTableChoices';
import styles from './DataTable.module.css';

/** @public */
export interface DataTableProps<Row> {
  /** Short name of the table in the address, unique on its page: `demandes`. */
  id: string;
  /** What the table lists, in the reader's language; read first by a screen reader. */
  caption: string;
  /** Shows the caption above the table; hidden (but read) by default. */
  showCaption?: boolean;
  columns: readonly DataTableColumn<Row>[];
  /** All rows, or those of the page when the server sorts and pages; `undefined` while they load. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  isLoading?: boolean;
  error?: Error;
  onRetry?: () => void;
  /** Shown when there is no row at all. */
  empty?: ReactNode;
  /** Rows of a page, 25 by default. */
  pageSize?: number;
  /**
   * Rows in all, when the server sorts and pages them: it is asked what {@link useTableChoices} says of the same table.
   * Search, filters and export are then left to the page.
   */
  total?: number;
  /** Buttons of the toolbar. */
  actions?: ReactNode;
  /** Drops search, columns and export, for a short list inside a card. */
  isSimple?: boolean;
}

/**
 * A table that can be searched, filtered, sorted, paged and exported, and whose columns are chosen. The choices are in
 * the address, so that a link shows what its sender saw. Made of a native `<table>`: every screen reader knows it.
 *
 * @public
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const formats = useFormats();
  const { id, caption, columns, rows, error, total, pageSize = 25 } = props;
  const isRemote = total !== undefined;
  const [choices, change] = useTableChoices(id);
  const cellText = useMemo(
    () => cellTextOf(formats, { yes: t('table.yes'), no: t('table.no') }),
    [formats, t],
  );
  const selected = useMemo(
    () =>
      isRemote
        ? [...(rows ?? [])]
        : selectRows(rows ?? [], columns, choices, cellText, formats),
    [isRemote, rows, columns, choices, cellText, formats],
  );

  if (error && !rows)
    return <ErrorState error={error} onRetry={props.onRetry} />;
  if (!rows) return <LoadingState lines={5} />;
  if (rows.length === 0 && !total) return <>{props.empty ?? <EmptyState />}</>;

  const shown = columns.filter(column =>
    choices.columns ? choices.columns.includes(column.id) : !column.hidden,
  );
  const count = total ?? selected.length;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(choices.page, pages);
  const pageRows = isRemote
    ? selected
    : selected.slice((page - 1) * pageSize, page * pageSize);
  const rowHeader = shown.find(column => column.isRowHeader) ?? shown[0];

  return (
    <div className={styles.root}>
      {error && <ErrorState error={error} onRetry={props.onRetry} />}
      {!props.isSimple && (
        <TableToolbar
          table={id}
          isRemote={isRemote}
          caption={caption}
          columns={columns}
          shown={shown}
          rows={rows}
          selected={selected}
          choices={choices}
          change={change}
          cellText={cellText}
          actions={props.actions}
        />
      )}
      <div
        className={styles.scroll}
        role="region"
        aria-label={t('table.scroll', { caption })}
        // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={styles.table} aria-busy={props.isLoading}>
          <caption
            className={props.showCaption ? styles.caption : styles.readOnly}
          >
            {caption}
          </caption>
          <TableHead
            columns={shown}
            sort={choices.sort}
            onSort={sort => change({ sort })}
          />
          <tbody>
            {pageRows.map(row => (
              <tr key={props.rowKey(row)}>
                {shown.map(column => {
                  const content = column.render?.(row) ?? cellText(column, row);
                  return column === rowHeader ? (
                    <th key={column.id} scope="row" data-align={column.align}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} data-align={column.align}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {selected.length === 0 && (
        <EmptyState title={t('table.noRows')}>
          {t('table.noRowsHint')}
        </EmptyState>
      )}
      <TablePager
        caption={caption}
        count={count}
        page={page}
        pages={pages}
        onPage={next => change({ page: next })}
      />
    </div>
  );
}
