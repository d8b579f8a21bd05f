import {
  type CellValue as ExcelValue,
  Workbook as ExcelWorkbook,
} from 'exceljs';
import { refuse } from './UnreadableFileError';
import type { CellValue, Workbook, WorkbookLimits } from './Workbook';
import { WorkbookBuilder } from './WorkbookBuilder';

/** Reads an Excel workbook whose archive has been checked. */
export async function readXlsx(
  file: Buffer,
  limits: WorkbookLimits,
): Promise<Workbook> {
  const workbook = new ExcelWorkbook();
  try {
    const bytes = new Uint8Array(file).buffer;
    await workbook.xlsx.load(
      bytes as Parameters<typeof workbook.xlsx.load>[0],
      {
        ignoreNodes: ['dataValidations', 'conditionalFormatting', 'drawing'],
      },
    );
  } catch (error) {
    refuse(
      {
        fr: 'Le classeur Excel est abîmé : ouvrez-le dans votre tableur, et enregistrez-le de nouveau.',
        en: 'The Excel workbook is damaged: open it in your spreadsheet program, and save it again.',
      },
      error,
    );
  }
  const builder = WorkbookBuilder.create(limits);
  workbook.eachSheet(sheet => {
    builder.startSheet(sheet.name);
    sheet.eachRow((row, number) => {
      const cells = new Map<number, CellValue>();
      row.eachCell((cell, column) => {
        const value = valueOf(cell.value);
        // A merged cell repeats the value of the first one.
        if (value !== undefined && cell.master === cell) {
          cells.set(column - 1, value);
        }
      });
      builder.addRow(number, cells);
    });
    builder.endSheet();
  });
  return builder.build();
}

function valueOf(value: ExcelValue): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value)
    return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return valueOf(value.text);
  return valueOf(value.result);
}
