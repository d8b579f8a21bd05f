import { parse } from 'papaparse';
import { refuse } from './UnreadableFileError';
import type { CellValue, Workbook, WorkbookLimits } from './Workbook';
import { WorkbookBuilder } from './WorkbookBuilder';

/** One sheet. The delimiter is found in the file; texts are UTF-8, or Windows-1252 as older spreadsheets write them. */
export function readCsv(
  file: Buffer,
  name: string,
  limits: WorkbookLimits,
): Workbook {
  const builder = WorkbookBuilder.create(limits);
  builder.startSheet(name);
  let line = 0;
  let quotes = false;
  parse<string[]>(decode(file), {
    delimitersToGuess: [';', ',', '\t', '|'],
    step: ({ data, errors }) => {
      line += 1;
      quotes = quotes || errors.some(({ type }) => type === 'Quotes');
      const cells = new Map<number, CellValue>();
      data.forEach((cell, column) => {
        if (cell !== '') cells.set(column, cell);
      });
      builder.addRow(line, cells);
    },
  });
  if (quotes) {
    refuse({
      fr: 'Un guillemet ouvert n’est pas refermé : dans un champ entre guillemets, un guillemet s’écrit deux fois.',
      en: 'A quotation mark is opened and not closed: in a quoted field, a quotation mark is written twice.',
    });
  }
  builder.endSheet();
  return builder.build();
}

function decode(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}
