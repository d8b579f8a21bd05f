import { Readable } from 'stream';
import {
  csvByteOrderMark,
  csvLine,
} from '@cloud-pi-native/plugin-portal-common';
import { cellText, type ExportCell } from './ExportCell';
import type { ExportSheet } from './ExportSheet';

/**
 * CSV for French and English spreadsheets: RFC 4180 with semicolons, UTF-8 with its mark, and the reader's decimal sign.
 *
 * @public
 */
export function writeCsvSheet(
  sheet: Omit<ExportSheet, 'name'>,
  language: 'fr' | 'en',
): Readable {
  return Readable.from(linesOf(sheet, language), { objectMode: false });
}

function* linesOf(
  { columns, rows }: Omit<ExportSheet, 'name'>,
  language: 'fr' | 'en',
) {
  yield csvByteOrderMark + csvLine(columns.map(({ heading }) => heading));
  for (const cells of rows) {
    yield csvLine(cells.map(cell => textOf(cell, language)));
  }
}

function textOf(cell: ExportCell, language: 'fr' | 'en'): string {
  return cell.kind === 'number' && language === 'fr'
    ? String(cell.number).replace('.', ',')
    : cellText(cell);
}
