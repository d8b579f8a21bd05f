/** Blanks at the end are nothing to a spreadsheet, and a text that already has its apostrophe needs another one. */
function isArmed(value: string): boolean {
  return /^'*\s*[=+\-@\t\r\n]/.test(value.trimEnd());
}

/**
 * A text that no spreadsheet takes for a formula: what starts with `=`, `+`, `-`, `@`, a tabulation or an end of line
 * is led by an apostrophe (OWASP, CSV injection). A negative number stays a number.
 *
 * @public
 */
export function disarmCell(value: string): string {
  const isNumber = /^-\d[\d\s.,]*$/.test(value);
  return isArmed(value) && !isNumber ? `'${value}` : value;
}

/** The text that {@link disarmCell} was given. @public */
export function rearmCell(cell: string): string {
  return cell.startsWith("'") && isArmed(cell.slice(1)) ? cell.slice(1) : cell;
}
