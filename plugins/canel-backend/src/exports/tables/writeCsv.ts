import type { Readable } from 'stream';
import { writeCsvSheet } from '@cloud-pi-native/plugin-portal-node';
import { rowsOf, type ExportLanguage, type ExportTable } from './ExportTable';

/** CSV for French and English spreadsheets; rows are written as they come. */
export function writeCsv(
  table: ExportTable,
  language: ExportLanguage,
): Readable {
  return writeCsvSheet({ ...table, rows: rowsOf(table) }, language);
}
