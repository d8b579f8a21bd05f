import type {
  ImportProblem,
  ImportReport,
  ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** What becomes of the cells of a file. */
export const cellOutcomes = [
  'all',
  'refused',
  'warning',
  'added',
  'changed',
  'unchanged',
] as const;
/** @see cellOutcomes */
export type CellOutcome = (typeof cellOutcomes)[number];

/** A cell of a file, or a whole row that was refused, and what becomes of it. */
export interface CellRow {
  key: string;
  outcome: Exclude<CellOutcome, 'all' | 'unchanged'>;
  sheet: string;
  row: number;
  /** As spreadsheets call it, `C12`; the number of the row when the whole row is meant. */
  cell: string;
  /** Heading of the column in the file. */
  heading?: string;
  /** Id of what the column says. */
  target?: string;
  title?: string;
  before?: string;
  after?: string;
  problem?: BilingualText;
  leftOut?: ImportProblem['leftOut'];
  candidates?: ImportProblem['candidates'];
}

/** The cells that a report lists: what is refused first, then what changes, each in the order of the file. */
export function cellRows(report: ImportReport): CellRow[] {
  const { mapping, problems, changes } = report;
  return [
    ...problems.map(
      ({ value, column, ...problem }, index): CellRow => ({
        ...problem,
        ...placeOf(mapping, { ...problem, column }),
        key: `p${index}`,
        outcome: problem.leftOut === 'nothing' ? 'warning' : 'refused',
        ...(value !== undefined && { after: value }),
      }),
    ),
    ...changes.map(
      ({ column, ...change }, index): CellRow => ({
        ...change,
        ...placeOf(mapping, { ...change, column }),
        key: `c${index}`,
        outcome: change.before === undefined ? 'added' : 'changed',
      }),
    ),
  ];
}

/** How many cells there are of each outcome, those that are not listed included. */
export function countCells(
  report: ImportReport,
): Record<Exclude<CellOutcome, 'all'>, number> {
  const { cells, problems, problemCount } = report;
  const warning = problems.filter(
    ({ leftOut }) => leftOut === 'nothing',
  ).length;
  return { ...cells, warning, refused: problemCount - warning };
}

function placeOf(
  mapping: readonly ImportSheetMapping[],
  place: { sheet: string; row: number; column?: string },
): Pick<CellRow, 'cell' | 'heading' | 'target'> {
  const { sheet, row, column } = place;
  const columns = mapping.find(one => one.sheet === sheet)?.columns ?? [];
  const named = columns.filter(({ heading }) => heading === column);
  // Of columns with the same heading, the one that is read.
  const found = named.find(({ target }) => target !== undefined) ?? named[0];
  if (column === undefined || !found) return { cell: String(row) };
  return {
    cell: `${columnName(columns.indexOf(found))}${row}`,
    heading: column,
    ...(found.target !== undefined && { target: found.target }),
  };
}

/**
 * The letters by which spreadsheets call a column.
 *
 * @param index - from 0
 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26
    ? letter
    : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
