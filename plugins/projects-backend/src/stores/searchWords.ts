import type { Knex } from 'knex';

/**
 * What a row is found by, without case and accents: the engines do not agree on the lower case of an accented letter,
 * and people leave accents out.
 */
export function searchText(...parts: string[]): string {
  return parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('fr');
}

/** Narrows a query to the rows whose column, a {@link searchText}, holds each word. */
export function whereWords(
  builder: Knex.QueryBuilder,
  column: string,
  search: string | undefined,
): void {
  for (const word of searchText(search ?? '')
    .split(/\s+/)
    .filter(Boolean)) {
    builder.whereRaw(`?? like ? escape '\\'`, [
      column,
      `%${word.replace(/[\\%_]/g, '\\$&')}%`,
    ]);
  }
}
