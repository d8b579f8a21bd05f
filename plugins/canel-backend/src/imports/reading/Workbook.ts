/** What a cell holds: a text, a number, a yes or no; a day is the text `YYYY-MM-DD`. Formulas are their last value. */
export type CellValue = string | number | boolean;

export interface SheetRow {
  /** As spreadsheets number it, from 1. */
  number: number;
  /** By column, from 0; what is empty is absent. */
  cells: ReadonlyMap<number, CellValue>;
}

export interface Sheet {
  name: string;
  /** Texts of the first row that is not empty. */
  headings: readonly string[];
  rows: readonly SheetRow[];
}

export interface Workbook {
  sheets: readonly Sheet[];
}

/** How much a file may bring, so that one that is too big, or was made to harm, is refused before it fills the memory. */
export interface WorkbookLimits {
  fileBytes: number;
  /** Of the whole archive, once inflated. */
  inflatedBytes: number;
  sheets: number;
  /** Of all the sheets that are not empty. */
  rows: number;
  columns: number;
}

/** Some ten times the largest portfolio known. */
export const workbookLimits: WorkbookLimits = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 300 * 1024 * 1024,
  sheets: 20,
  rows: 50_000,
  columns: 200,
};
