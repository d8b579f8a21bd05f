/** A place in a table. @public */
export interface CellPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads in a grid, by the ARIA practices: arrows, Home and End in the row (in the whole grid with Control),
 * Page Up and Page Down by ten rows.
 *
 * @returns `undefined` when the key does not move
 * @public
 */
export function movedCell(
  key: string,
  isControl: boolean,
  from: CellPlace,
  size: { rows: number; columns: number },
): CellPlace | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Record<string, CellPlace> = {
    ArrowLeft: { ...from, column: from.column - 1 },
    ArrowRight: { ...from, column: from.column + 1 },
    ArrowUp: { ...from, row: from.row - 1 },
    ArrowDown: { ...from, row: from.row + 1 },
    PageUp: { ...from, row: from.row - 10 },
    PageDown: { ...from, row: from.row + 10 },
    Home: { row: isControl ? 0 : from.row, column: 0 },
    End: { row: isControl ? last.row : from.row, column: last.column },
  };
  const to = moves[key];
  return (
    to && {
      row: Math.max(0, Math.min(last.row, to.row)),
      column: Math.max(0, Math.min(last.column, to.column)),
    }
  );
}
