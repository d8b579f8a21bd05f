import type { AuditEvent } from '../types';

const columns: [string, (event: AuditEvent) => string | undefined][] = [
  ['at', event => event.at],
  ['actor', event => event.actor],
  ['plugin', event => event.plugin],
  ['action', event => event.action],
  ['outcome', event => event.outcome],
  ['project', event => event.project],
  ['target', event => event.target],
  ['details', event => event.details && JSON.stringify(event.details)],
  ['id', event => event.id],
];

/**
 * First line of the export. It starts with a byte order mark, and the separator is a semicolon: this is what a
 * spreadsheet in French opens without being asked.
 *
 * @public
 */
export const auditCsvHeader = `\ufeff${lineOf(columns.map(([name]) => name))}`;

/** One line of the export, with its end of line (RFC 4180). @public */
export function auditCsvLine(event: AuditEvent): string {
  return lineOf(columns.map(([, valueOf]) => valueOf(event) ?? ''));
}

function lineOf(values: string[]): string {
  return `${values.map(csvCell).join(';')}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula: a text that starts with `=`, `+`, `-`, `@`, a tabulation or an end of
 * line is led by an apostrophe (OWASP, CSV injection).
 *
 * @public
 */
export function csvCell(value: string): string {
  const harmless = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
