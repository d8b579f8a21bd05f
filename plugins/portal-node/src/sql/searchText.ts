import type { Knex } from 'knex';

/**
 * What a row is found by, without case and accents: the engines do not agree on the lower case of an accented letter,
 * and people leave accents out.
 *
 * @public
 */
export function searchText(...parts: (string | undefined)[]): string {
  return parts
    .filter(Boolean)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('fr');
}

/** Narrows a query to the rows whose column, a {@link searchText}, holds each word. @public */
export function whereWords(
  builder: Knex.QueryBuilder,
  column: string,
  search: string | undefined,
): void {
  for (const word of searchText(search).split(/\s+/).filter(Boolean)) {
    builder.whereRaw(`?? like ? escape '\\'`, [
      column,
      `%${word.replace(/[\\%_]/g, '\\$&')}%`,
    ]);
  }
}
