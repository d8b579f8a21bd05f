import type { ReactNode } from 'react';

/** What a cell is worth for sorting, filtering and export. @public */
export type CellValue = string | number | boolean | Date | undefined;

/** @public */
export interface DataTableColumn<Row> {
  /** Short name kept in the address. */
  id: string;
  /** Heading, in the reader's language. */
  header: string;
  /** The value behind the cell: sorted, searched and exported. */
  value: (row: Row) => CellValue;
  /** What is shown; the value written in the reader's language by default. */
  render?: (row: Row) => ReactNode;
  /** The words that are exported and filtered when they differ from the value: the word of a state. */
  text?: (row: Row) => string;
  /** Marks the cell that names the row; the first column by default. */
  isRowHeader?: boolean;
  /** Offers a list of the values present. */
  filter?: boolean;
  /** `false` takes the sort button away. */
  sortable?: boolean;
  /** Starts hidden; the reader may show it. */
  hidden?: boolean;
  align?: 'start' | 'end';
}

/** Order of the rows. @public */
export interface TableSort {
  column: string;
  direction: 'ascending' | 'descending';
}

/** The reader's choices, all kept in the address. @public */
export interface TableChoices {
  search: string;
  sort?: TableSort;
  /** Words chosen by column. */
  filters: Readonly<Record<string, string>>;
  /** Columns shown; `undefined` is the choice of the table. */
  columns?: readonly string[];
  /** From 1. */
  page: number;
}
