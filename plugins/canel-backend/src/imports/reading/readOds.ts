import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { yieldToOthers } from '../../yieldToOthers';
import { refuse, UnreadableFileError } from './UnreadableFileError';
import type { CellValue, Workbook, WorkbookLimits } from './Workbook';
import { WorkbookBuilder } from './WorkbookBuilder';

class OdsReader {
  readonly #builder: WorkbookBuilder;
  readonly #limits: WorkbookLimits;
  readonly #parser = new SaxesParser();
  /** Depth of tables: one in a cell is part of what the cell shows, not a sheet. */
  #tables = 0;
  #row = 0;
  #rowRepeats = 1;
  #column = 0;
  #cells = new Map<number, CellValue>();
  #cell: SaxesTagPlain | undefined;
  #paragraphs: string[] = [];
  /** A remark on a cell is no part of it. */
  #annotations = 0;

  constructor(limits: WorkbookLimits) {
    this.#builder = WorkbookBuilder.create(limits);
    this.#limits = limits;
    this.#parser.on('error', error => {
      throw error;
    });
    this.#parser.on('opentag', tag => this.#open(tag));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
    this.#parser.on('text', text => {
      // White space is folded, as in HTML; what must stay has elements of its own.
      this.#write(text.replace(/[\t\r\n ]+/g, ' '));
    });
  }

  async read(content: Buffer): Promise<Workbook> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const step = 1 << 20;
    for (let start = 0; start < content.length; start += step) {
      const part = content.subarray(start, start + step);
      this.#parser.write(decoder.decode(part, { stream: true }));
      await yieldToOthers();
    }
    this.#parser.close();
    return this.#builder.build();
  }

  #open(tag: SaxesTagPlain): void {
    const { name, attributes } = tag;
    if (name === 'table:table') {
      this.#tables += 1;
      if (this.#tables === 1) {
        this.#builder.startSheet(attributes['table:name'] ?? '');
        this.#row = 0;
      }
      return;
    }
    if (this.#tables !== 1) return;
    switch (name) {
      case 'table:table-row':
        this.#rowRepeats = countOf(attributes['table:number-rows-repeated']);
        this.#column = 0;
        this.#cells = new Map();
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#cell = tag;
        this.#paragraphs = [];
        break;
      case 'office:annotation':
        this.#annotations += 1;
        break;
      case 'text:p':
        if (this.#annotations === 0) this.#paragraphs.push('');
        break;
      case 'text:s':
        this.#write(' '.repeat(Math.min(countOf(attributes['text:c']), 1_000)));
        break;
      case 'text:tab':
        this.#write('\t');
        break;
      case 'text:line-break':
        this.#write('\n');
        break;
      default:
    }
  }

  #close(name: string): void {
    if (name === 'table:table') {
      this.#tables -= 1;
      if (this.#tables === 0) this.#builder.endSheet();
      return;
    }
    if (this.#tables !== 1) return;
    if (name === 'office:annotation') this.#annotations -= 1;
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#endCell();
    }
    if (name === 'table:table-row') this.#endRow();
  }

  #write(text: string): void {
    if (this.#annotations > 0 || this.#paragraphs.length === 0) return;
    this.#paragraphs[this.#paragraphs.length - 1] += text;
  }

  #endCell(): void {
    const attributes = this.#cell?.attributes ?? {};
    const value = valueOf(attributes, this.#paragraphs.join('\n'));
    const repeats = countOf(attributes['table:number-columns-repeated']);
    if (value !== undefined && value !== '') {
      // One more than the limit is enough for the limit to be seen.
      const end = Math.min(repeats, this.#limits.columns + 1);
      for (let copy = 0; copy < end; copy += 1) {
        this.#cells.set(this.#column + copy, value);
      }
    }
    this.#column += repeats;
    this.#cell = undefined;
    this.#paragraphs = [];
  }

  /** A row that is repeated and holds something is as many rows; an empty one only takes room. */
  #endRow(): void {
    for (let copy = 0; copy < this.#rowRepeats; copy += 1) {
      if (this.#cells.size === 0) break;
      this.#builder.addRow(this.#row + copy + 1, this.#cells);
    }
    this.#row += this.#rowRepeats;
  }
}

/** Reads the `content.xml` of an OpenDocument spreadsheet. */
export async function readOds(
  content: Buffer,
  limits: WorkbookLimits,
): Promise<Workbook> {
  const reader = new OdsReader(limits);
  try {
    return await reader.read(content);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    return refuse(
      {
        fr: 'Le classeur OpenDocument est abîmé : ouvrez-le dans votre tableur, et enregistrez-le de nouveau.',
        en: 'The OpenDocument spreadsheet is damaged: open it in your spreadsheet program, and save it again.',
      },
      error,
    );
  }
}

function valueOf(
  attributes: Record<string, string>,
  text: string,
): CellValue | undefined {
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(attributes['office:value']);
    case 'date':
      return attributes['office:date-value'].slice(0, 10);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'string':
      return attributes['office:string-value'] ?? text;
    default:
      return text;
  }
}

function countOf(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
