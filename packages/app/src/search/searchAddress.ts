import type { SearchQuery } from '@backstage/plugin-search-common';

/** What is searched, as the address of the page says it. */
export interface SearchChoice {
  query: string;
  /** Kind of document: entities of the catalog, pages of documentation. All of them by default. */
  type?: string;
  /** Kind of entity, as the catalog writes it. */
  kind?: string;
  lifecycle?: string;
  /** Page of the results, as the search engine names it. */
  page?: string;
}

const filters = ['type', 'kind', 'lifecycle', 'page'] as const;

export function readChoice(address: URLSearchParams): SearchChoice {
  const choice: SearchChoice = { query: address.get('query')?.trim() ?? '' };
  for (const name of filters) choice[name] = address.get(name) || undefined;
  return choice;
}

/** Only what is chosen stands in the address. */
export function writeChoice(choice: SearchChoice): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of ['query', ...filters] as const) {
    const value = choice[name];
    if (value) address.set(name, value);
  }
  return address;
}

/** What to ask the search engine, or nothing as long as the reader has not said what they look for. */
export function toQuery(choice: SearchChoice): SearchQuery | undefined {
  const { query, type, kind, lifecycle, page } = choice;
  if (!query && !type && !kind && !lifecycle) return undefined;
  return {
    term: query,
    types: type ? [type] : [],
    filters: { ...(kind && { kind }), ...(lifecycle && { lifecycle }) },
    pageCursor: page,
  };
}
