import { PassThrough, type Readable } from 'stream';
import { disarmCell } from '@cloud-pi-native/plugin-portal-common';
import { stream, type Worksheet } from 'exceljs';
import { yieldToOthers } from '../../yieldToOthers';
import type { ExportCell } from '@cloud-pi-native/plugin-portal-node';
import type { ExportTable } from './ExportTable';

/** An Excel workbook of one sheet, its heading frozen and filterable; rows are written as they come. */
export function writeXlsx(table: ExportTable): Readable {
  const body = new PassThrough();
  write(table, body).catch((error: Error) => body.destroy(error));
  return body;
}

async function write(
  { title, columns, applications }: ExportTable,
  body: PassThrough,
): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({
    stream: body,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet: Worksheet = workbook.addWorksheet(title, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  });
  sheet.columns = columns.map(({ heading, width }) => ({
    header: xlsxText(heading),
    width,
  }));
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: 1, column: columns.length },
  };
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  let rows = 0;
  for (const application of applications) {
    sheet
      .addRow(columns.map(({ cellOf }) => xlsxValue(cellOf(application))))
      .commit();
    rows += 1;
    // The zip behind the sheet compresses between turns of the event loop; so do other requests.
    if (rows % 200 === 0) await yieldToOthers();
  }
  sheet.commit();
  await workbook.commit();
}

function xlsxValue(cell: ExportCell): string | number | Date | undefined {
  switch (cell.kind) {
    case 'text':
      return xlsxText(disarmCell(cell.text));
    case 'number':
      return cell.number;
    case 'day':
      return new Date(`${cell.day}T00:00:00Z`);
    default:
      return undefined;
  }
}

/** Longest text of a cell, by the limits of Excel. */
const maxCellLength = 32_767;

/**
 * Excel reads `_x0041_` in a text as the character of that number (ECMA-376, 22.9.2.19): the underscore that begins
 * such a run is written that way itself.
 */
function xlsxText(text: string): string {
  return text
    .slice(0, maxCellLength)
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
