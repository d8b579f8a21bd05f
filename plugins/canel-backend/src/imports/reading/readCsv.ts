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
  const text = decode(file);
  parse<string[]>(text, {
    delimiter: delimiterOf(text),
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

/** The one that makes the most of the headings: cells may hold any of the others, and many times. */
function delimiterOf(text: string): string {
  const [best] = [';', ',', '\t', '|']
    .map(delimiter => ({
      delimiter,
      columns: parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length,
    }))
    .sort((a, b) => (b.columns ?? 0) - (a.columns ?? 0));
  return best.delimiter;
}

function decode(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}
