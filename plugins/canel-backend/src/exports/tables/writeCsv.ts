import { Readable } from 'stream';
import {
  csvByteOrderMark,
  csvLine,
} from '@cloud-pi-native/plugin-portal-common';
import { cellText, type ExportCell } from './ExportCell';
import type { ExportLanguage, ExportTable } from './ExportTable';

/** CSV for French and English spreadsheets: RFC 4180 with semicolons, UTF-8 with its mark, and the reader's decimal sign. */
export function writeCsv(
  table: ExportTable,
  language: ExportLanguage,
): Readable {
  return Readable.from(linesOf(table, language), { objectMode: false });
}

function* linesOf(
  { columns, applications }: ExportTable,
  language: ExportLanguage,
) {
  yield csvByteOrderMark + csvLine(columns.map(({ heading }) => heading));
  for (const application of applications) {
    yield csvLine(
      columns.map(({ cellOf }) => textOf(cellOf(application), language)),
    );
  }
}

function textOf(cell: ExportCell, language: ExportLanguage): string {
  return cell.kind === 'number' && language === 'fr'
    ? String(cell.number).replace('.', ',')
    : cellText(cell);
}
