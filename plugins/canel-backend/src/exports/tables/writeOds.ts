import type { Readable } from 'stream';
import { writeOdsWorkbook } from '@cloud-pi-native/plugin-portal-node';
import { rowsOf, type ExportTable } from './ExportTable';

/** An OpenDocument 1.3 spreadsheet of one sheet; rows are written as they come. */
export function writeOds(table: ExportTable): Readable {
  const { title, columns } = table;
  return writeOdsWorkbook([{ name: title, columns, rows: rowsOf(table) }]);
}
