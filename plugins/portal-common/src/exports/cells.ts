const armed = /^\s*[=+\-@\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula: what starts with `=`, `+`, `-`, `@`, a tabulation or an end of line
 * is led by an apostrophe (OWASP, CSV injection). A negative number stays a number.
 *
 * @public
 */
export function disarmCell(value: string): string {
  const isNumber = /^-\d[\d\s.,]*$/.test(value);
  return armed.test(value) && !isNumber ? `'${value}` : value;
}

/** The text that {@link disarmCell} was given. @public */
export function rearmCell(cell: string): string {
  return cell.startsWith("'") && armed.test(cell.slice(1))
    ? cell.slice(1)
    : cell;
}
