import type { ExportCell } from './ExportCell';

/** A sheet of a spreadsheet, or the whole of a CSV file. @public */
export interface ExportSheet {
  name: string;
  /** `width` in characters. */
  columns: readonly { heading: string; width: number }[];
  /** Read while the file is written. */
  rows: Iterable<readonly ExportCell[]>;
}
