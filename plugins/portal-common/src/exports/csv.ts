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

/**
 * A cell that no spreadsheet takes for a formula: a text that starts with `=`, `+`, `-`, `@`, a tabulation or an end of
 * line is led by an apostrophe (OWASP, CSV injection). A negative number stays a number.
 *
 * @public
 */
export function csvCell(value: string): string {
  const isNumber = /^-\d[\d\s.,]*$/.test(value);
  const harmless =
    /^\s*[=+\-@\t\r\n]/.test(value) && !isNumber ? `'${value}` : value;
  return /[";\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
