import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, FocusEvent, KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import { useVirtualizer } from '@tanstack/react-virtual';
import { movedCell, useFormats } from '@cloud-pi-native/plugin-portal-react';
import { RiAlertFill } from '@remixicon/react';
import styles from './HeatTable.module.css';

/** A cell that is not empty. */
export interface HeatCell {
  row: number;
  column: number;
  count: number;
  /** How many of them raise an alert: marked by a shape. */
  alerts?: number;
}

/** What a cell says, and where it leads. */
export interface HeatCellText {
  /** Both headings and the numbers, in words. */
  label: string;
  href: string;
}

interface HeatTableProps<Cell extends HeatCell> {
  /** What the table crosses, in the reader's language. */
  caption: string;
  rows: readonly string[];
  columns: readonly string[];
  /** Those that are not empty. */
  cells: readonly Cell[];
  /** Asked for the cells that are drawn: of thousands, few are. */
  describe(cell: Cell): HeatCellText;
}

/** Sizes in pixels: rows and columns of one size let a table of thousands draw only what is seen. */
const rowHeight = 40;
const columnWidth = 120;
const overscan = 10;

/**
 * Numbers that cross two lists, each with a shade. A real table with headings that stay, of which only what is seen is
 * drawn; one stop of the Tab key, arrows from cell to cell (the grid pattern of the ARIA practices).
 */
export function HeatTable<Cell extends HeatCell>(props: HeatTableProps<Cell>) {
  const { caption, rows, columns, cells, describe } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const mustFocus = useRef(false);
  const byPlace = useMemo(
    () => new Map(cells.map(cell => [`${cell.row}/${cell.column}`, cell])),
    [cells],
  );
  const fullest = useMemo(
    () => cells.reduce((most, { count }) => Math.max(most, count), 1),
    [cells],
  );
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan,
  });
  const stacks = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => columnWidth,
    overscan,
  });
  const shownRows = lines.getVirtualItems();
  const shownColumns = stacks.getVirtualItems();
  const before = shownColumns[0]?.start ?? 0;
  const after = stacks.getTotalSize() - (shownColumns.at(-1)?.end ?? 0);
  const above = shownRows[0]?.start ?? 0;
  const below = lines.getTotalSize() - (shownRows.at(-1)?.end ?? 0);

  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    const target = scroll.current?.querySelector<HTMLElement>(
      `[data-place="${active.row}/${active.column}"]`,
    );
    if (!target) return;
    mustFocus.current = false;
    target.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedCell(event.key, event.ctrlKey, active, {
      rows: rows.length,
      columns: columns.length,
    });
    if (!next) return;
    event.preventDefault();
    mustFocus.current = true;
    lines.scrollToIndex(next.row);
    stacks.scrollToIndex(next.column);
    setActive(next);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const place = event.target.dataset.place?.split('/').map(Number);
    if (place) setActive({ row: place[0], column: place[1] });
  };

  return (
    <div ref={scroll} className={styles.scroll}>
      <table
        role="grid"
        className={styles.table}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <caption className={styles.readOnly}>{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles.corner} aria-colindex={1} />
            <Gap width={before} />
            {shownColumns.map(({ index }) => (
              <th key={index} scope="col" aria-colindex={index + 2}>
                <span title={columns[index]}>{columns[index]}</span>
              </th>
            ))}
            <Gap width={after} />
          </tr>
        </thead>
        <tbody>
          <GapRow height={above} />
          {shownRows.map(({ index: row }) => (
            <tr key={row} aria-rowindex={row + 2}>
              <th scope="row" aria-colindex={1}>
                <span title={rows[row]}>{rows[row]}</span>
              </th>
              <Gap width={before} />
              {shownColumns.map(({ index: column }) => {
                const place = `${row}/${column}`;
                const cell = byPlace.get(place);
                const tabIndex =
                  row === active.row && column === active.column ? 0 : -1;
                return cell ? (
                  <td
                    key={column}
                    aria-colindex={column + 2}
                    className={styles.full}
                    style={shadeOf(cell.count, fullest)}
                  >
                    <CellLink
                      cell={cell}
                      {...describe(cell)}
                      tabIndex={tabIndex}
                    />
                  </td>
                ) : (
                  <td
                    key={column}
                    aria-colindex={column + 2}
                    data-place={place}
                    tabIndex={tabIndex}
                  />
                );
              })}
              <Gap width={after} />
            </tr>
          ))}
          <GapRow height={below} />
        </tbody>
      </table>
    </div>
  );
}

function CellLink(props: HeatCellText & { cell: HeatCell; tabIndex: number }) {
  const { cell, label, href, tabIndex } = props;
  const formats = useFormats();
  return (
    <Link
      to={href}
      data-place={`${cell.row}/${cell.column}`}
      tabIndex={tabIndex}
      title={label}
    >
      <span className={styles.readOnly}>{label}</span>
      <span aria-hidden="true">{formats.number(cell.count)}</span>
      {Boolean(cell.alerts) && (
        <span className={styles.alerts} aria-hidden="true">
          <RiAlertFill />
          {formats.number(cell.alerts ?? 0)}
        </span>
      )}
    </Link>
  );
}

/** Room of the columns that are not drawn. */
function Gap({ width }: { width: number }) {
  return width > 0 ? (
    <td className={styles.gap} aria-hidden="true" style={{ minWidth: width }} />
  ) : null;
}

/** Room of the rows that are not drawn. */
function GapRow({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      <td className={styles.gap} style={{ height }} />
    </tr>
  ) : null;
}

/** The square root keeps small numbers apart when one is very large. */
function shadeOf(count: number, fullest: number): CSSProperties {
  const share = Math.sqrt(count / fullest);
  return { '--heat': `${Math.round(8 + share * 47)}%` } as CSSProperties;
}
