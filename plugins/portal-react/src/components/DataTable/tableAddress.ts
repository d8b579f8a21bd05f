import type { TableChoices } from './types';

/**
 * Reads the choices out of the address. Each parameter begins with the name of the table, so that several tables share
 * a page: `demandes.q`, `demandes.sort=-age`, `demandes.f.state=Soumise`, `demandes.cols=a,b`, `demandes.page=2`.
 */
export function readChoices(
  parameters: URLSearchParams,
  table: string,
): TableChoices {
  const sort = parameters.get(`${table}.sort`);
  const page = Number(parameters.get(`${table}.page`));
  const prefix = `${table}.f.`;
  const filters: Record<string, string> = {};
  parameters.forEach((value, key) => {
    if (key.startsWith(prefix)) filters[key.slice(prefix.length)] = value;
  });
  return {
    search: parameters.get(`${table}.q`) ?? '',
    sort: sort
      ? {
          column: sort.replace(/^-/, ''),
          direction: sort.startsWith('-') ? 'descending' : 'ascending',
        }
      : undefined,
    filters,
    columns: parameters.get(`${table}.cols`)?.split(',').filter(Boolean),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes the choices into the address and leaves every other parameter as it is. */
export function writeChoices(
  parameters: URLSearchParams,
  table: string,
  choices: TableChoices,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const key of [...next.keys()]) {
    if (key.startsWith(`${table}.`)) next.delete(key);
  }
  const { search, sort, filters, columns, page } = choices;
  if (search) next.set(`${table}.q`, search);
  if (sort) {
    const sign = sort.direction === 'descending' ? '-' : '';
    next.set(`${table}.sort`, `${sign}${sort.column}`);
  }
  for (const [column, word] of Object.entries(filters)) {
    if (word) next.set(`${table}.f.${column}`, word);
  }
  if (columns) next.set(`${table}.cols`, columns.join(','));
  if (page > 1) next.set(`${table}.page`, String(page));
  return next;
}
