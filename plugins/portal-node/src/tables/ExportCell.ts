import { cleanText } from './cleanText';

/** A cell with its type: spreadsheets sort and sum what is a number or a day. @public */
export type ExportCell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  /** `YYYY-MM-DD`. */
  | { kind: 'day'; day: string };

/** A text, or an empty cell for none. @public */
export function textCell(text: string | undefined): ExportCell {
  if (!text) return { kind: 'empty' };
  // One kind of line end, which every format keeps.
  return { kind: 'text', text: cleanText(text.replace(/\r\n?/g, '\n')) };
}

/** The cell in one text, for what knows texts only. @public */
export function cellText(cell: ExportCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'day':
      return cell.day;
    default:
      return '';
  }
}
