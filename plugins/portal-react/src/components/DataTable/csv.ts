/**
 * Rows as CSV for French and English spreadsheets: UTF-8 with its mark, semicolons, CRLF.
 * A cell that a spreadsheet would run as a formula is quoted with an apostrophe (OWASP, CSV injection).
 */
export function toCsv(lines: readonly (readonly string[])[]): string {
  const body = lines.map(cells => cells.map(writeCell).join(';')).join('\r\n');
  return `\uFEFF${body}\r\n`;
}

function writeCell(cell: string): string {
  const isNumber = /^-?[\d\s.,]+$/.test(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) && !isNumber ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to the browser. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
