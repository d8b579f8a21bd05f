import type { Readable } from 'stream';
import type { ExportCell } from './ExportCell';
import type { ExportTable } from './ExportTable';
import { writeOdsWorkbook } from './writeOdsWorkbook';

/** An OpenDocument 1.3 spreadsheet of one sheet; rows are written as they come. */
export function writeOds(table: ExportTable): Readable {
  const { title, columns } = table;
  return writeOdsWorkbook([{ name: title, columns, rows: rowsOf(table) }]);
}

function* rowsOf({
  columns,
  applications,
}: ExportTable): Generator<ExportCell[]> {
  for (const application of applications) {
    yield columns.map(({ cellOf }) => cellOf(application));
  }
}
