import {
  guessColumns,
  type ImportSheetKind,
  type ImportSheetMapping,
  importTargets,
} from '@cloud-pi-native/plugin-canel-common';

/** Says that a sheet is of another kind: its columns are guessed anew. */
export function withKind(
  mapping: ImportSheetMapping,
  kind: ImportSheetKind,
): ImportSheetMapping {
  const headings = mapping.columns.map(({ heading }) => heading);
  return { ...mapping, kind, columns: guessColumns(headings, kind) };
}

/** Says what a column means; the column that meant it before is left aside. */
export function withTarget(
  mapping: ImportSheetMapping,
  index: number,
  target: string | undefined,
): ImportSheetMapping {
  return {
    ...mapping,
    columns: mapping.columns.map(({ heading, target: before }, place) => {
      const next = place === index ? target : before;
      const isTaken = place !== index && next === target;
      return next === undefined || isTaken
        ? { heading }
        : { heading, target: next };
    }),
  };
}

/** Ids of what a sheet must say and no column says. */
export function missingTargets({
  kind,
  columns,
}: ImportSheetMapping): string[] {
  return importTargets[kind].flatMap(({ id, required }) =>
    required && !columns.some(({ target }) => target === id) ? [id] : [],
  );
}

/** Whether a sheet can be read. */
export function isComplete(mapping: ImportSheetMapping): boolean {
  return missingTargets(mapping).length === 0;
}
