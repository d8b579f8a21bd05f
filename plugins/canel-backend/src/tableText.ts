import type {
  AttributeColumn,
  AttributeRow,
} from '@cloud-pi-native/plugin-canel-common';

/**
 * Rows of an attribute whose value is a table, in one cell of a file: one row a line, its columns in their order with
 * ` | ` between them. A vertical bar, a backslash or an end of line in a value is led by a backslash.
 */
export function formatRows(
  columns: readonly AttributeColumn[],
  rows: readonly AttributeRow[],
): string {
  return rows
    .map(row =>
      columns
        .map(({ id }) =>
          String(row[id] ?? '').replace(/[\\|\n]/g, character =>
            character === '\n' ? '\\n' : `\\${character}`,
          ),
        )
        .join(' | ')
        .replace(/( \| *)+$/, ''),
    )
    .join('\n');
}

/** The rows of {@link formatRows}, as raw values for `readAttribute`. */
export function parseRows(
  columns: readonly AttributeColumn[],
  text: string,
): Record<string, string>[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const cells = [...line.matchAll(/((?:\\.|[^\\|])*)(?:\||$)/g)];
      return Object.fromEntries(
        columns.flatMap(({ id }, place) => {
          const written = cells[place]?.[1].trim();
          return written ? [[id, unescape(written)]] : [];
        }),
      );
    });
}

function unescape(written: string): string {
  return written.replace(/\\(.)/g, (_, character: string) =>
    character === 'n' ? '\n' : character,
  );
}
