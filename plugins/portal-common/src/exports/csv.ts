import { disarmCell } from './cells';

/** First character of a CSV file, so that a spreadsheet reads it as UTF-8. @public */
export const csvByteOrderMark = '\uFEFF';

/**
 * One record for French and English spreadsheets, with its end of line: RFC 4180, but with the semicolon that a
 * spreadsheet in French opens without being asked.
 *
 * @public
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

/** A cell of {@link csvLine}, which no spreadsheet takes for a formula. @public */
export function csvCell(value: string): string {
  const harmless = disarmCell(value);
  return /[";\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
