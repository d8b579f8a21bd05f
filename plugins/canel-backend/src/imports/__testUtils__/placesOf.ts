import type { ImportReport } from '@cloud-pi-native/plugin-canel-common';

/** Where the problems of a report are, one line each. */
export function placesOf({ problems }: ImportReport): string[] {
  return problems.map(
    ({ sheet, row, column, value, leftOut, candidates }) =>
      `${sheet} ${row}${column ? ` ${column}` : ''}${
        value === undefined ? '' : `=${value}`
      }: ${leftOut}${
        candidates ? ` (${candidates.map(({ ref }) => ref).join(', ')})` : ''
      }`,
  );
}
