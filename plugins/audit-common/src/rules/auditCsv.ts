import {
  csvByteOrderMark,
  csvLine,
} from '@cloud-pi-native/plugin-portal-common';
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

/** First line of the export, with its byte order mark. @public */
export const auditCsvHeader = `${csvByteOrderMark}${csvLine(
  columns.map(([name]) => name),
)}`;

/** One line of the export, with its end of line (RFC 4180). @public */
export function auditCsvLine(event: AuditEvent): string {
  return csvLine(columns.map(([, valueOf]) => valueOf(event) ?? ''));
}
