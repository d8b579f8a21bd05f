import type {
  AttributeDefinition,
  AttributeReading,
  ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import { readAttribute } from '@cloud-pi-native/plugin-canel-common';
import { parseRows } from '../../tableText';
import type { CellValue, Sheet, SheetRow } from '../reading/Workbook';
import type { CellPlace } from './Draft';

/** A row of a sheet, read through what its columns are said to mean. */
export interface MappedRow {
  number: number;
  /** The cell of a target as text, trimmed; `undefined` when it is empty or no column says it. */
  text(target: string): string | undefined;
  cell(target: string): CellValue | undefined;
  place(target: string): CellPlace;
}

export function* mappedRows(
  sheet: Sheet,
  mapping: ImportSheetMapping,
): Generator<MappedRow> {
  const places = new Map<string, number>();
  mapping.columns.forEach(({ target }, column) => {
    if (target !== undefined) places.set(target, column);
  });
  for (const row of sheet.rows) yield mappedRow(sheet, row, places);
}

function mappedRow(
  sheet: Sheet,
  { number, cells }: SheetRow,
  places: ReadonlyMap<string, number>,
): MappedRow {
  const cell = (target: string) => {
    const column = places.get(target);
    return column === undefined ? undefined : cells.get(column);
  };
  return {
    number,
    cell,
    text: target => {
      const value = cell(target);
      return value === undefined ? undefined : String(value).trim();
    },
    place: target => ({
      sheet: sheet.name,
      row: number,
      column: sheet.headings[places.get(target) ?? -1] ?? '',
    }),
  };
}

/** What spreadsheets show in the place of the value of a formula that failed. */
const errorValue = /^#(REF|DIV\/0|VALUE|NUM|NAME|NULL|N\/A)[!?]?$/;

/** Reads a cell as a value; `undefined` for an empty one, which says nothing. */
export function readCell(
  definition: AttributeDefinition,
  cell: CellValue | undefined,
): AttributeReading | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'string' && errorValue.test(cell)) {
    return {
      problem: {
        fr: `La formule de cette cellule est en erreur (${cell}) : corrigez-la, ou videz la cellule.`,
        en: `The formula of this cell has an error (${cell}): mend it, or empty the cell.`,
      },
    };
  }
  const { type } = definition;
  if (type.kind === 'table' && typeof cell === 'string') {
    return readAttribute(definition, parseRows(type.columns, cell));
  }
  // Spreadsheets turn a code or a version into a number; a text takes it back.
  return readAttribute(
    definition,
    type.kind === 'texts' || type.kind === 'text' ? String(cell) : cell,
  );
}
