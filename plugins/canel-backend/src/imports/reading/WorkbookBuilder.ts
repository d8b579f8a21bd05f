import { rearmCell } from '@cloud-pi-native/plugin-portal-common';
import { refuse } from './UnreadableFileError';
import type {
  CellValue,
  Sheet,
  SheetRow,
  Workbook,
  WorkbookLimits,
} from './Workbook';

/** Gathers sheets row by row, and stops at the limits. */
export class WorkbookBuilder {
  readonly #limits: WorkbookLimits;
  readonly #sheets: Sheet[] = [];
  #rows: SheetRow[] = [];
  #name = '';
  #count = 0;

  static create(limits: WorkbookLimits): WorkbookBuilder {
    return new WorkbookBuilder(limits);
  }

  private constructor(limits: WorkbookLimits) {
    this.#limits = limits;
  }

  startSheet(name: string): void {
    this.#name = name;
    this.#rows = [];
  }

  addRow(number: number, given: ReadonlyMap<number, CellValue>): void {
    const cells = new Map<number, CellValue>();
    for (const [column, value] of given) {
      const kept = typeof value === 'string' ? rearmCell(value).trim() : value;
      if (kept !== '') cells.set(column, kept);
    }
    if (cells.size === 0) return;
    const { columns, rows } = this.#limits;
    const last = Math.max(...cells.keys());
    if (last >= columns) {
      refuse({
        fr: `La feuille « ${
          this.#name
        } » a plus de ${columns} colonnes : retirez celles qui ne servent pas.`,
        en: `The sheet “${
          this.#name
        }” has more than ${columns} columns: take away those of no use.`,
      });
    }
    this.#count += 1;
    if (this.#count > rows) {
      refuse({
        fr: `Le fichier a plus de ${rows} lignes : partagez-le en plusieurs.`,
        en: `The file has more than ${rows} rows: split it.`,
      });
    }
    this.#rows.push({ number, cells });
  }

  endSheet(): void {
    const [heading, ...rows] = this.#rows;
    if (!heading) return;
    const { sheets } = this.#limits;
    if (this.#sheets.length === sheets) {
      refuse({
        fr: `Le fichier a plus de ${sheets} feuilles : partagez-le en plusieurs.`,
        en: `The file has more than ${sheets} sheets: split it.`,
      });
    }
    const width = Math.max(...heading.cells.keys()) + 1;
    this.#sheets.push({
      name: this.#name,
      headings: Array.from({ length: width }, (_, column) =>
        String(heading.cells.get(column) ?? ''),
      ),
      rows,
    });
  }

  build(): Workbook {
    if (this.#sheets.length === 0) {
      refuse({
        fr: 'Le fichier est vide : donnez au moins une ligne de titres et une ligne de données.',
        en: 'The file is empty: give at least a row of headings and a row of data.',
      });
    }
    return { sheets: this.#sheets };
  }
}
