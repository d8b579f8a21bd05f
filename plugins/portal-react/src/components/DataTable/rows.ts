import type { Formats } from '../../hooks';
import type {
  CellValue,
  DataTableColumn,
  TableChoices,
  TableSort,
} from './types';

/** Words of a cell, for filters, search and export. */
export type CellText = <Row>(column: DataTableColumn<Row>, row: Row) => string;

/** Writes values in the reader's language. */
export function cellTextOf(
  formats: Formats,
  words: { yes: string; no: string },
): CellText {
  const write = (value: CellValue): string => {
    if (value === undefined) return '';
    if (value instanceof Date) return formats.dateTime(value);
    if (typeof value === 'number') return formats.number(value);
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return value;
  };
  return (column, row) => column.text?.(row) ?? write(column.value(row));
}

/** The rows that match the search and the filters, in the order asked. */
export function selectRows<Row>(
  rows: readonly Row[],
  columns: readonly DataTableColumn<Row>[],
  choices: TableChoices,
  cellText: CellText,
  formats: Pick<Formats, 'compare'>,
): Row[] {
  const words = fold(choices.search).split(/\s+/).filter(Boolean);
  const filters = columns.flatMap(column => {
    const wanted = choices.filters[column.id];
    return column.filter && wanted ? [{ column, wanted }] : [];
  });
  const kept = rows.filter(row => {
    if (!filters.every(f => cellText(f.column, row) === f.wanted)) return false;
    if (words.length === 0) return true;
    const text = fold(columns.map(column => cellText(column, row)).join(' '));
    return words.every(word => text.includes(word));
  });
  return sortRows(kept, columns, choices.sort, formats);
}

/** Sorts without changing the order of equal rows; rows without a value come last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly DataTableColumn<Row>[],
  sort: TableSort | undefined,
  formats: Pick<Formats, 'compare'>,
): Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return [...rows];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = column.value(a);
    const right = column.value(b);
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return sign * compareValues(left, right, formats);
  });
}

function compareValues(
  left: NonNullable<CellValue>,
  right: NonNullable<CellValue>,
  formats: Pick<Formats, 'compare'>,
): number {
  if (typeof left === 'string' || typeof right === 'string') {
    return formats.compare(String(left), String(right));
  }
  return Number(left) - Number(right);
}

/** The different words of a column, in the order of the language. */
export function filterWords<Row>(
  rows: readonly Row[],
  column: DataTableColumn<Row>,
  cellText: CellText,
  formats: Pick<Formats, 'compare'>,
): string[] {
  const words = new Set(rows.map(row => cellText(column, row)));
  words.delete('');
  return [...words].sort(formats.compare);
}

/** Without accents or capitals: « Échéance » is found by `echeance`. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
